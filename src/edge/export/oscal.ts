import { createHash } from 'node:crypto';
import { departmentsInOrder } from '../../index.js';
import { jsonText } from '../json/json-text.js';
import type { Exportable, Exporter } from './exporter.js';
import { catalogText } from './oscal/catalog.js';
import { partyUuid } from './oscal/finding.js';
import { nameBeside } from './oscal/names.js';
import { metadata, neighbour, plainLine } from './oscal/pieces.js';
import { profileText } from './oscal/profile.js';
import { resultOf, unreadResult } from './oscal/result.js';
import { uuidOf } from './oscal/uuid.js';
import { oscalWords } from './oscal/words.js';

/**
 * OSCAL 1.2.1: assessment results, a result a department, and beside them the rule set as catalog and profile, to which the
 * results refer with a digest. In pieces, a department each; the identifier of the document is made of all that stands before it.
 */
export const oscalExporter: Exporter = {
  format: 'oscal',
  endings: ['.json'],
  beside: [
    { name: (name) => nameBeside(name, 'catalog'), text: ({ context }) => catalogText(context) },
    { name: (name) => nameBeside(name, 'profile'), text: ({ context }, name) => profileText(context, name) },
  ],
  *pieces(what, name) {
    const said = createHash('sha256');
    for (const piece of body(what, name)) {
      said.update(piece);
      yield piece;
    }
    yield `,\n"uuid": ${JSON.stringify(uuidOf('assessment-results', said.digest('hex')))}}}\n`;
  },
};

function* body(what: Exportable, name: string): Iterable<string> {
  yield `{"assessment-results": {${opening(what, name)},\n"results": [`;
  let first = true;
  for (const result of results(what)) {
    yield `${first ? '' : ','}\n${jsonText(result)}`;
    first = false;
  }
  yield ']';
}

function* results(what: Exportable) {
  for (const one of departmentsInOrder(what.context)) yield resultOf(one, what);
  for (const unread of what.context.run.unread) yield unreadResult(unread, what.context);
}

/** Everything before the results, as properties without their braces. */
function opening({ context }: Exportable, name: string): string {
  const { model, language, run } = context;
  const words = oscalWords(language);
  const { id, title } = model.ruleSet;
  const plan = uuidOf('resource', 'plan', id);
  const profile = neighbour(uuidOf('resource', 'profile', id), {
    name: nameBeside(name, 'profile'),
    text: profileText(context, name),
    title: words.profile(title),
  });
  const parties = run.departments.map((one) => ({ uuid: partyUuid(one), type: 'organization', name: plainLine(one.name) }));
  const properties = {
    metadata: { ...metadata(words.results(title), context), ...(parties.length === 0 ? {} : { parties }) },
    'import-ap': { href: `#${plan}`, remarks: words.noPlan },
    'back-matter': {
      resources: [{ uuid: plan, title: words.noPlanTitle, description: words.noPlan, rlinks: profile.rlinks }, profile],
    },
  };
  return jsonText(properties).slice(1, -1).trim();
}

import type { Context } from '../../../index.js';
import { jsonText } from '../../json/json-text.js';
import { catalogText } from './catalog.js';
import { nameBeside } from './names.js';
import { metadata, neighbour } from './pieces.js';
import { uuidOf } from './uuid.js';
import { oscalWords } from './words.js';

/** A profile that takes all clauses of the catalog beside it. In: the run, the name of the file of results. Out: the text of the document. */
export function profileText(context: Context, name: string): string {
  const words = oscalWords(context.language);
  const { title, id } = context.model.ruleSet;
  const catalog = uuidOf('resource', 'catalog', id);
  const content = {
    metadata: metadata(words.profile(title), context),
    imports: [{ href: `#${catalog}`, 'include-all': {} }],
    merge: { 'as-is': true },
    'back-matter': {
      resources: [neighbour(catalog, { name: nameBeside(name, 'catalog'), text: catalogText(context), title: words.catalog(title) })],
    },
  };
  return `${jsonText({ profile: { uuid: uuidOf('profile', jsonText(content)), ...content } })}\n`;
}

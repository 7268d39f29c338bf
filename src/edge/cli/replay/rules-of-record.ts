import { commandFindings, type Layers, type Model, readSet } from '../../../index.js';
import { filesUnder } from '../../record/kept-names.js';
import type { RecordDocument } from '../../record/record-document.js';
import { hasErrors, type Session, tell } from '../session.js';

/** In: a record and its file as typed. Out: the model of its rules; null where they have errors in this version, and then that is told. */
export function rulesOfRecord(session: Session, file: string, { rules, run }: RecordDocument): Model | null {
  const layers = layersOfRecord(rules);
  const { model, diagnostics } = readSet(layers);
  if (model !== null && !hasErrors(diagnostics)) return model;
  const files = [layers, ...layers.below].flatMap((layer) => [...layer.rules, ...layer.texts]);
  tell(
    session,
    diagnostics.filter(({ severity }) => severity === 'error'),
    new Map(files.map((one) => [one.file, one.text])),
  );
  tell(session, [commandFindings.recordRulesUnreadable(null, { file, writer: run.tool.version, version: session.world.version })]);
  return null;
}

function layersOfRecord({ layers }: RecordDocument['rules']): Layers {
  const [own, ...below] = layers.map(({ id, rules, texts }) => ({ rules: filesUnder(id, rules), texts: filesUnder(id, texts) }));
  return { rules: own?.rules ?? [], texts: own?.texts ?? [], below, missing: [] };
}

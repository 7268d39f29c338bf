/** What the properties draw from: random rule sets over one rich vocabulary, sheets, and sheets that know more. */
export { alwaysInForce, type Case, cases, casesWithMoreKnowledge } from './models.js';
export { shown } from './show.js';
export { testVocabulary } from './vocabulary.js';

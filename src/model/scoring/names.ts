/** The names that scores add for sentences, for whoever fills them in (src/score). */
export {
  CLAUSE_LABEL,
  containerNames,
  containerNamesInEnglish,
  GAINED,
  SCORE_WORDS,
  VERDICT_WORDS,
} from '../../syntax/scoring/score-names.js';

import railroad, { type Piece } from 'railroad-diagrams';
import stringWidth from 'string-width';
import type { Language } from './language.js';
import { RULE_NAMES } from './rule-names.js';
import type { Shape } from './shapes.js';

/** One rule as a picture. In: its shape and what it is called. Out: an SVG that stands alone. */
export function drawRule(name: string, shape: Shape, language: Language): string {
  const drawing = railroad.Diagram(piece(shape, language)).format(10, 10, 10, 10);
  const title = `<title>${RULE_NAMES[name]?.[language] ?? name}</title>\n`;
  drawing.attrs.xmlns = 'http://www.w3.org/2000/svg';
  drawing.attrs.role = 'img';
  drawing.children.unshift(title, STYLE, '<rect class="paper" width="100%" height="100%"/>\n');
  return `${drawing}`;
}

const STYLE = `<style>
.paper { fill: #fff; stroke: none }
path { stroke: #334; stroke-width: 2; fill: none }
text { font: 14px "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; text-anchor: middle; fill: #112 }
rect { stroke: #334; stroke-width: 1.5 }
.keyword rect { fill: #e3efe3 }
.kind rect { fill: #fdf3d6 }
.rule rect { fill: #e6ebf7 }
</style>
`;

function piece(shape: Shape, language: Language): Piece {
  switch (shape.kind) {
    case 'word':
      return box(railroad.Terminal(shape.word.text), shape.word.text, shape.word.keyword ? 'keyword' : 'kind');
    case 'rule': {
      const name = RULE_NAMES[shape.name]?.[language];
      if (name === undefined) throw new Error(`rule-names.ts has no name for the rule ${shape.name} of the grammar`);
      return box(railroad.NonTerminal(name), name, 'rule');
    }
    case 'sequence':
      return shape.parts.length === 0 ? railroad.Skip() : railroad.Sequence(...shape.parts.map((part) => piece(part, language)));
    case 'choice':
      return railroad.Choice(0, ...shape.parts.map((part) => piece(part, language)));
    case 'optional':
      return railroad.Optional(piece(shape.part, language));
    case 'oneOrMore':
      return railroad.OneOrMore(piece(shape.part, language));
    case 'zeroOrMore':
      return railroad.ZeroOrMore(piece(shape.part, language));
  }
}

/** A box as wide as its words: the library counts characters, and a Chinese one takes two columns. */
function box(made: Piece, words: string, kind: string): Piece {
  made.width = stringWidth(words) * 8 + 20;
  made.attrs.class = kind;
  return made;
}

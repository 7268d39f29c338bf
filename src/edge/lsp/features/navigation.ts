import type { DefinitionParams, DocumentHighlight, DocumentHighlightParams, Location, ReferenceParams } from 'vscode-languageserver/node';
import { definitionAt, type Place, referencesAt } from '../../../index.js';
import { type Asked, answering, type Desk } from '../desk.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** Where a name is declared, and where it is used: in the whole set, and in the document at hand. */
export const navigation: Feature = {
  offers: { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true },
  listen(desk) {
    const definition = ({ workspace, set, file, params, document }: Asked<DefinitionParams>): Location | null => {
      const place = definitionAt(workspace, file, document.offsetAt(params.position));
      return place === null ? null : locationOf(desk, set, place);
    };
    const references = ({ workspace, set, file, params, document }: Asked<ReferenceParams>): Location[] => {
      const declaration = params.context.includeDeclaration;
      return referencesAt(workspace, file, document.offsetAt(params.position), { declaration }).map((place) =>
        locationOf(desk, set, place),
      );
    };
    const highlights = ({ workspace, file, params, document }: Asked<DocumentHighlightParams>): DocumentHighlight[] =>
      referencesAt(workspace, file, document.offsetAt(params.position), { declaration: true })
        .filter((place) => place.file === file)
        .map((place) => ({ range: rangeOf(place) }));
    desk.connection.onDefinition(answering(desk, null, definition));
    desk.connection.onReferences(answering(desk, [], references));
    desk.connection.onDocumentHighlight(answering(desk, [], highlights));
  },
};

function locationOf(desk: Desk, set: string, place: Place): Location {
  return { uri: desk.sets.addressOf(set, place.file), range: rangeOf(place) };
}

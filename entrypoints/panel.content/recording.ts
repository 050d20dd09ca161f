import type { StructureRecorder } from '../../components/panel/recorder.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
// Not through the barrel: the small script on every page of Facebook imports that, and must stay small.
import { recordStructure } from '../../utils/facebook/record-structure.ts';
import { toStructureText } from '../../utils/facebook/structure/structure.ts';

/** Recording and saving as the panel asks for it. Nothing is recorded before that, and nothing leaves the machine. */
export function toRecorder(today: string): StructureRecorder {
  return {
    record: async () => {
      const structure = await recordStructure(document, today);
      return {
        name: `cau-truc-${structure.page}-${today}.json`,
        text: toStructureText(structure),
        nodes: structure.rows.length,
        cut: structure.cut !== undefined,
      };
    },
    // Only letters of ASCII are in it, by the rules of recording.
    save: ({ name, text }) => saveFile(name, 'application/json', btoa(text)),
  };
}

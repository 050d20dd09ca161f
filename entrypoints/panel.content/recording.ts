import type { StructureRecorder } from '../../components/panel/recorder.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import type { Desk } from '../../utils/contract/desk.ts';
import type { PanelSeat } from '../../utils/facebook/index.ts';
import { expectPart } from './parts.ts';

/** Recording and saving as the panel asks for it. Nothing is recorded before that, and nothing leaves the machine. */
export function toRecorder(seat: PanelSeat, { today, adapter }: Desk): StructureRecorder {
  return {
    record: async () => {
      const record = await expectPart(seat, 'recorder');
      const { structure, text } = await record(today, adapter);
      return {
        name: `cau-truc-${structure.page}-${today}.json`,
        text,
        nodes: structure.rows.length,
        cut: structure.cut !== undefined,
      };
    },
    // Only letters of ASCII are in it, by the rules of recording.
    save: ({ name, text }) => saveFile(name, 'application/json', btoa(text)),
  };
}

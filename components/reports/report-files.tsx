import { FileSpreadsheet, FileText, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { ReportFormat } from '../../utils/contract/report-file.ts';
import type { Dictionary } from '../../utils/i18n/index.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

interface ReportFilesProps {
  words: Dictionary;
  period: string;
  /** Absent until it is read. */
  check: string | undefined;
  actions: PanelActions;
}

const FORMATS: readonly ReportFormat[] = ['docx', 'xlsx', 'csv'];

/** The files of the report. They are made by the background, on this device. */
export function ReportFiles({ words, period, check, actions }: ReportFilesProps) {
  const [saved, setSaved] = useState<string>();
  const say = words.reports.week;
  const save = async (format: ReportFormat) => {
    setSaved(undefined);
    await actions.exportReport(period, format);
    setSaved(period);
  };
  return (
    <section class="card stack" style={{ gap: '8px' }}>
      <h3>{say.fileHeading}</h3>
      <p class="small quiet">{say.fileExplain}</p>
      {check === undefined ? null : <p class="small check-value">{say.check(check)}</p>}
      <div class="row report-buttons">
        {FORMATS.map((format) => (
          <Button
            key={format}
            icon={format === 'xlsx' ? FileSpreadsheet : FileText}
            onClick={() => void save(format)}
          >
            {say[format]}
          </Button>
        ))}
        <Button icon={Printer} onClick={() => void actions.printReport(period)}>
          {say.print}
        </Button>
      </div>
      {saved === period ? (
        <Note tone="good">
          <p>{say.saved}</p>
        </Note>
      ) : null}
    </section>
  );
}

import '../../components/reports/paper.css';
import { render } from 'preact';
import { PaperView } from '../../components/reports/paper-view.tsx';
import { expectRoot } from '../../components/ui/expect-root.ts';
import { toFullDictionary } from '../../utils/i18n/full.ts';
import { send } from '../../utils/messaging/send.ts';

const root = expectRoot();
const asked = new URLSearchParams(location.search);
const [period, unitId] = [asked.get('period') ?? '', asked.get('unit') ?? undefined];

/** The report of the period in the address, for the browser's own print dialog. */
async function show(): Promise<void> {
  try {
    const paper = await send('report.paper', { period }, { unitId });
    const say = toFullDictionary(paper.language).reportPaper;
    document.documentElement.lang = paper.language;
    // The browser proposes it as the name of the PDF.
    document.title = paper.title;
    render(
      <>
        <div class="print-bar">
          <button type="button" onClick={() => window.print()}>
            {say.print}
          </button>
          <p>{say.printHint}</p>
        </div>
        <PaperView paper={paper} />
      </>,
      root,
    );
  } catch (error) {
    console.error(error);
    const { noReport } = toFullDictionary(navigator.language.startsWith('vi') ? 'vi' : 'en').reportPaper;
    render(
      <div class="print-bar">
        <p>{noReport}</p>
      </div>,
      root,
    );
  }
}

void show();

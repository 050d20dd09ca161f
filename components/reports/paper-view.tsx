import type { Paper, PaperBlock, PaperCell, PaperLine } from '../../utils/contract/paper.ts';

interface PaperViewProps {
  paper: Paper;
}

/** A letter as it is printed: the same lines and tables as in the Word file. */
export function PaperView({ paper }: PaperViewProps) {
  return (
    <article class="paper" lang={paper.language} aria-label={paper.title}>
      {paper.blocks.map((block, index) => (
        // A letter does not change while it is shown.
        <Block key={index} block={block} />
      ))}
      <p class="paper-foot">{paper.foot}</p>
    </article>
  );
}

function Block({ block }: { block: PaperBlock }) {
  if (block.kind === 'line') return <Line line={block.line} />;
  if (block.kind === 'columns')
    return (
      <div class="paper-columns">
        <div style={{ width: `${block.leftWidth}mm` }}>
          {block.left.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </div>
        <div class="paper-rest">
          {block.right.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </div>
      </div>
    );
  return (
    <table>
      <thead>
        <tr>
          {block.columns.map(({ title, width }) => (
            <th scope="col" key={title} style={{ width: `${width}mm` }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) => (
              <Cell key={at} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const HEADINGS: Partial<Record<PaperLine['style'], 'h1' | 'h2' | 'h3'>> = {
  title: 'h1',
  heading: 'h2',
  subheading: 'h3',
};

function Line({ line: { style, text, rule } }: { line: PaperLine }) {
  const Tag = HEADINGS[style] ?? 'p';
  return (
    <>
      <Tag class={`paper-${style}`}>{text}</Tag>
      {rule === undefined ? null : <hr style={{ width: `${rule}mm` }} />}
    </>
  );
}

function Cell({ cell: { text, align, bold, small, link } }: { cell: PaperCell }) {
  const shown = link === undefined ? text : <a href={link}>{text}</a>;
  return (
    <td data-align={align} data-small={small} data-bold={bold}>
      {shown}
    </td>
  );
}

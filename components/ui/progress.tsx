interface ProgressProps {
  label: string;
  source?: string;
  done: number;
  total: number;
  /** What it comes to, beside the figures. */
  result?: string | undefined;
}

/** How much of a number is reached, as words first and a bar second. */
export function Progress({ label, source, done, total, result }: ProgressProps) {
  const figures = [`${done}/${total}`, ...(result === undefined ? [] : [result])].join(' · ');
  return (
    <div class="stack" style={{ gap: '4px' }} title={source}>
      <div class="row" style={{ justifyContent: 'space-between' }}>
        <span class="small">{label}</span>
        <strong class="small">{figures}</strong>
      </div>
      <div
        class="progress"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={Math.min(done, total)}
        aria-valuetext={figures}
      >
        <span style={{ width: `${total === 0 ? 0 : Math.min(100, (done / total) * 100)}%` }} />
      </div>
    </div>
  );
}

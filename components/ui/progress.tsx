interface ProgressProps {
  label: string;
  source?: string;
  done: number;
  total: number;
}

/** How much of a number is reached, as words first and a bar second. */
export function Progress({ label, source, done, total }: ProgressProps) {
  return (
    <div class="stack" style={{ gap: '4px' }} title={source}>
      <div class="row" style={{ justifyContent: 'space-between' }}>
        <span class="small">{label}</span>
        <strong class="small">{`${done}/${total}`}</strong>
      </div>
      <div
        class="progress"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={Math.min(done, total)}
        aria-valuetext={`${done}/${total}`}
      >
        <span style={{ width: `${total === 0 ? 0 : Math.min(100, (done / total) * 100)}%` }} />
      </div>
    </div>
  );
}

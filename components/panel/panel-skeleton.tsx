/** The outline of the panel while the desk is being read, which takes a few milliseconds. */
export function PanelSkeleton() {
  return (
    <section class="panel" data-surface="docked" aria-busy="true">
      <div class="head" />
      <div class="body stack">
        <div class="skeleton" style={{ height: '72px' }} />
        <div class="skeleton" style={{ height: '120px' }} />
      </div>
    </section>
  );
}

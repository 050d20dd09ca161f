import { Component, type ComponentChildren } from 'preact';

interface RestingProps {
  resting: boolean;
  class?: string;
  children: ComponentChildren;
}

/** Something that is put out of sight for a while: what was typed into it stays, and it is not drawn again before it is back. */
export class Resting extends Component<RestingProps> {
  override shouldComponentUpdate(next: RestingProps): boolean {
    return !(next.resting && this.props.resting);
  }

  override render({ resting, class: name, children }: RestingProps) {
    return (
      <div class={name} hidden={resting}>
        {children}
      </div>
    );
  }
}

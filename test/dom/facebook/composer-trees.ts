interface ComposerTree {
  name?: string;
  /** Where the dialog's name stands: real dialogs had it in each of these places. */
  namedBy?: 'label' | 'heading' | 'labelledby';
  editorLabel?: string;
  publish?: string;
  lines?: string[];
}

let serial = 0;

/** A composer dialog as built by hand from dated descriptions of the real one; Lexical's blocks inside. */
export function aComposer({
  name = 'Tạo bài viết',
  namedBy = 'label',
  editorLabel = 'Bạn đang nghĩ gì?',
  publish = 'Đăng',
  lines = [''],
}: ComposerTree = {}): HTMLElement {
  const id = `name-${++serial}`;
  const title =
    namedBy === 'heading'
      ? `<h2><span>${name}</span></h2>`
      : namedBy === 'labelledby'
        ? `<div><span id="${id}">${name}</span></div>`
        : '';
  const blocks = lines.map((line) =>
    line === '' ? '<p dir="ltr"><br></p>' : `<p dir="ltr"><span>${line}</span></p>`,
  );
  const dialog = toElement(`
    <div role="dialog"${namedBy === 'label' ? ` aria-label="${name}"` : ''}${namedBy === 'labelledby' ? ` aria-labelledby="${id}"` : ''}>
      ${title}
      <form method="POST">
        <div aria-label="${editorLabel}" contenteditable="true" role="textbox" data-lexical-editor="true">${blocks.join('')}</div>
        <div role="button" aria-label="${publish}"><span>${publish}</span></div>
        <div role="button" aria-label="Đóng"></div>
      </form>
    </div>`);
  return dialog;
}

/** A post opened over the feed in 2026: its comments are articles, and it has boxes for comments and replies. */
export function anOpenPost(): HTMLElement {
  return toElement(`
    <div role="dialog" aria-label="Bài viết của Công đoàn Mẫu">
      <h2>Bài viết của Công đoàn Mẫu</h2>
      <div aria-posinset="1"><div data-ad-rendering-role="story_message">Nội dung</div></div>
      <div role="article" aria-label="Bình luận dưới tên N vào 2 ngày trước">
        <div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Phản hồi N"></div>
      </div>
      <div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Viết bình luận…"></div>
    </div>`);
}

export function toElement(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('The tree has no element.');
  return element;
}

export function findEditor(dialog: Element): HTMLElement {
  const editor = dialog.querySelector('[role="textbox"]');
  if (!(editor instanceof HTMLElement)) throw new Error('The tree has no editor.');
  return editor;
}

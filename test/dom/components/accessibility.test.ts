import { expect, test } from 'vitest';
import { expectAccessible } from './accessibility.ts';

test.each([
  ['a button without a name', '<button></button>'],
  ['a box without a label', '<input type="text">'],
  ['a picture without words', '<img src="x.png">'],
  ['a list that holds no items', '<ul><div>x</div></ul>'],
])('%s does not pass', async (_, html) => {
  const container = document.createElement('div');
  container.append(new DOMParser().parseFromString(html, 'text/html').body);
  document.body.append(container);
  await expect(expectAccessible(container)).rejects.toThrow();
  container.remove();
});

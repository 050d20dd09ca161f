import { type Need, variableOf } from './find-program.ts';

const NAMES: { [need in Need]: string } = {
  chromium: 'Chromium (or Chrome for Testing; Google Chrome itself does not load test extensions)',
  firefox: 'Firefox (140 or later, not the snap)',
  postgresql: 'PostgreSQL (15 or later, with initdb)',
  libreoffice: 'LibreOffice (7.4 or later, with Writer and Calc)',
};

function recipe(need: Need): string {
  const recipes: Record<string, { [need in Need]: string }> = {
    linux: {
      chromium: 'sudo apt-get install chromium      (Ubuntu: npx @puppeteer/browsers install chrome@stable)',
      firefox:
        'sudo apt-get install firefox-esr   (Ubuntu: https://support.mozilla.org/kb/install-firefox-linux)',
      postgresql: 'sudo apt-get install postgresql',
      libreoffice: 'sudo apt-get install libreoffice-writer libreoffice-calc',
    },
    darwin: {
      chromium: 'npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer',
      firefox: 'brew install --cask firefox',
      postgresql: 'brew install postgresql@17',
      libreoffice: 'brew install --cask libreoffice',
    },
    win32: {
      chromium: 'npx @puppeteer/browsers install chrome@stable --path %USERPROFILE%\\.cache\\puppeteer',
      firefox: 'winget install Mozilla.Firefox',
      postgresql: 'winget install PostgreSQL.PostgreSQL.17',
      libreoffice: 'winget install TheDocumentFoundation.LibreOffice',
    },
  };
  return (recipes[process.platform] ?? recipes.linux)?.[need] ?? '';
}

/** Says what is missing and how to get it, and ends the process. */
export function giveUp(missing: readonly Need[]): never {
  const lines = missing.map(
    (need) => `  - ${NAMES[need]}\n      ${recipe(need)}\n      ${variableOf(need)}=…`,
  );
  console.error(
    [
      'The tests need programs that are not on this machine. Install them, or name the path in the variable shown:',
      'Máy này chưa có các chương trình cần để chạy kiểm thử. Hãy cài theo lệnh bên dưới, hoặc ghi đường dẫn vào biến:',
      ...lines,
      'Then run the same command again. / Sau đó chạy lại lệnh vừa rồi.',
    ].join('\n'),
  );
  process.exit(1);
}

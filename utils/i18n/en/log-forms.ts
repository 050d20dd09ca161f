import type { logForms as vi } from '../vi/log-forms.ts';

export const logForms: typeof vi = {
  media: 'Form of the content',
  noMedia: 'Not given',
  campaign: 'Belongs to the campaign',
  noCampaign: 'None',
  replyHint: 'Only the number. No names of people who wrote, and nothing of what they wrote.',
  prizeRules:
    'Facebook’s rules: nobody may have to share on a personal timeline or tag friends to take part; the rules of the game say that Facebook neither sponsors it nor is connected with it.',
  livestreamHint:
    'Do not name people who ask. After the broadcast, open this entry in the Log to add the link and a note.',
  newspaper: 'Newspaper',
  newspaperMissing: 'Please give the newspaper that it was sent to.',
  sentTo: (newspaper) => `Sent to: ${newspaper}`,
  pageChange: 'What changed',
  pageChanges: { name: 'Page renamed', picture: 'Page picture changed', cover: 'Cover picture changed' },
  files: 'Attached files, one a line',
  filesHint: 'article.docx\nphoto-1.jpg',
  message: 'Message to go with it',
  copyMessage: 'Copy the message',
  copied: 'Copied. Paste it into the inbox, attach the files and press Send yourself.',
  notCopied: 'The browser did not allow copying. Please select the message and press Ctrl+C.',
  openInbox: (page) => `Open the inbox of ${page}`,
  sendYourself: 'The handbook sends nothing by itself. When you have sent it, press “Add to the log”.',
  followUp: {
    heading: 'What became of it',
    afterLive: 'After the broadcast',
    status: 'Result',
    link: 'Link of the published post (if any)',
    liveLink: 'Link of the video (if any)',
    note: 'Short note',
    noteHint: 'Do not name people who asked',
    local: 'Kept on this device and in the week’s file only.',
    save: 'Save the result',
  },
};

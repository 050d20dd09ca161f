/** Letters of other scripts that a reader takes for Latin ones, each followed by the Latin letter it passes for. */
export const LOOK_ALIKES =
  // Cyrillic
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhпnгrӏlьbАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌG' +
  // Greek
  'αaοoνvιiκkρpτtυuχxγyηnωwεeςsσoΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  // Armenian, phonetic letters, small capitals
  'օoհhսuոnցgɑaɡgıiɩiᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzøoØO';

/** đ, and the two letters that look like it: "Ð" of Icelandic and "Ɖ" of African languages. */
export const STROKE_D = 'đðɖ';
export const CAPITAL_STROKE_D = 'ĐÐƉ';

/** Signs that stand for a plain one, each followed by it. */
export const SIGN_ALIKES = '‐-‑-‒-–-—-―-−-﹘-﹣-⁃-·*•*∙*‧*・*⋅*․.….。.﹒.“"”"„"«"»"‘\'’\'′\'⁄/∕/∶:։:︰:﹕:';

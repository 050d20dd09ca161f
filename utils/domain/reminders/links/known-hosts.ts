/** Hosts that need no reminder, with all below them. Coordinators add theirs; these are known to every unit. */
export const TRUSTED_HOSTS: readonly string[] = (
  'facebook.com fb.com fb.me fb.watch m.me messenger.com instagram.com youtube.com youtu.be zalo.me tiktok.com google.com ' +
  'google.com.vn forms.gle maps.app.goo.gl wa.me canva.com microsoft.com office.com zoom.us apple.com whatsapp.com wikipedia.org ' +
  'gov.vn edu.vn congdoan.vn congdoanvietnam.vn laodong.vn laodongthudo.vn nld.com.vn laodongcongdoan.vn chinhphu.vn baochinhphu.vn ' +
  'nhandan.vn dangcongsan.vn quochoi.vn vtv.vn vov.vn vietnamplus.vn tuoitre.vn thanhnien.vn vnexpress.net dantri.com.vn ' +
  'vietnamnet.vn tienphong.vn baotintuc.vn thuvienphapluat.vn luatvietnam.vn vneconomy.vn qdnd.vn cand.com.vn sggp.org.vn hanoimoi.vn ' +
  // Whose names are borrowed below, at home.
  'evn.com.vn evnhanoi.vn evnhcmc.vn evnspc.vn bidv.com.vn shopee.vn lazada.vn mbbank.com.vn vpbank.com.vn tpb.vn techcombank.com ' +
  'sacombank.com.vn zalo.vn zalo.cloud zalopay.vn zalora.vn zalora.com shopeefood.vn csgt.vn evnhanoi.com.vn'
).split(' ');

/** Hosts that hide where a link leads. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly bitly.com tinyurl.com cutt.ly goo.gl t.co is.gd ow.ly rb.gy shorturl.at shorturl.com short.gy s.id v.gd buff.ly ' +
    'rebrand.ly bom.so by.com.vn byvn.net shorten.asia gg.gg t.ly tiny.cc shope.ee adf.ly ouo.io u.to soo.gd dub.sh lnkd.in ' +
    'tiny.one t2m.io rotf.lol clck.ru qrco.de me-qr.com shorte.st bl.ink hyperurl.co urlz.fr da.gd cli.re kutt.it lnk.to ' +
    'short.io tny.im x.gd vo.la han.gl zpr.io zalo.cc link1s.com yeumoney.com megaurl.vn urlvn.net goo.su surl.li cutt.us me2.do bitly.ws qrs.ly l1nk.dev 1link.vn snip.ly urlgeni.us shrtco.de tinylink.net j.mp bom.to shorturl.asia s.net.vn bitly.com.vn'
  ).split(' '),
);

/** Names under which unions and newspapers register hosts of their own: below .vn they may stand among other letters. */
export const COMMON_NAMES =
  'congdoan laodong vietcombank agribank vietinbank bhxh evn bidv vnexpress vietnamnet dangcongsan'.split(
    ' ',
  );

/** Names that people trust and that false hosts borrow, without the signs inside them. */
export const BRANDS: readonly string[] = [
  ...COMMON_NAMES,
  ...'facebook vneid chinhphu dichvucong baohiemxahoi vssid bocongan csgt zalo messenger govvn thuedientu techcombank sacombank mbbank vpbank tpbank shopee lazada noxh tongliendoan'.split(
    ' ',
  ),
];

/** Names that many real hosts contain ("googleapis", "tiktokcdn"): only what is nearly such a name borrows it. */
export const WORLD_BRANDS = 'google youtube instagram tiktok microsoft whatsapp'.split(' ');

/** Ends under which gifts and sign-ins are nearly always false. */
export const CHEAP_ENDS =
  'xyz top vip icu cyou sbs cfd tk ml ga cf gq click online site live win fun space website buzz club store shop link cc pw ru cn bond rest quest monster lol pro life'.split(
    ' ',
  );

/** Top-level domains without which letters around a dot are no host: "TP.HCM", "tốt.Xin". */
export const TOP_DOMAINS: ReadonlySet<string> = new Set([
  ...CHEAP_ENDS,
  ...'com net org info biz vn io me co app dev ly gl gg us uk asia page tech cloud work world today news edu gov mobi name tv ws to at gd id in sh la ag mx be ee fr de jp kr tw hk sg my th ph kh one'.split(
    ' ',
  ),
]);

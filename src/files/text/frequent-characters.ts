import { TextDecoder } from '@exodus/bytes/encoding-browser.js'

/** An encoding of two bytes a character: what its texts are made of. */
export interface Script {
  /** How much rarer it is than windows-1252 (a logarithm). */
  readonly rarity: number
  /** The characters that texts and tables mostly have. */
  readonly frequent: ReadonlySet<string>
  /** The characters that any text may have; all others are rare. */
  readonly common: ReadonlySet<string>
}

const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即难且权思王象完设式色路记南品住告类求据程北边张该交规万取格望术领共确传师观清今切院识候带导争运六七八九百千元单价收支率额项码号址话箱县省镇村街乡男岁龄姓族职称医护士博硕专技销售财商店客户款费税备注未婚配差优良般低劣季春夏秋冬早晚晴阴云雨雪风湿压温热冷红黄蓝绿黑灰紫苹果梨菜肉鱼米粮油茶酒京津沪渝广州深圳杭武汉成都重庆苏宁江浙湖河川贵陕甘青疆蒙藏港澳台辽吉林龙福厦李王刘陈杨赵周吴徐孙胡朱郭何罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕伟芳娜秀英敏静丽艳杰娟涛超霞刚桂勇磊洋华建志玲玉兰'
const TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指許統區保至隊形社便空決治展馬科司五基眼書非則聽白界達光放強即難且權思王象完設式色路記南品住告類求據程北邊張該交規萬取格望術領共確傳師觀清今切院識候帶導爭運六七八九百千元單價收支率額項碼號址縣省鎮村街鄉男歲齡姓族職稱醫護士博碩專技銷售財商店客戶款費稅備註未婚配差優良般普低季春夏秋冬早晚晴陰雲雨雪風濕壓溫熱冷紅黃藍綠黑灰蘋果梨菜肉魚米油茶酒臺台灣北高雄新竹桃園嘉義花蓮屏港澳九龍李劉陳楊趙周吳徐孫胡朱郭林何羅梁宋鄭謝韓唐許曾彭蔡洪邱賴廖葉蘇莊呂江家豪雅婷志明美玲淑芬怡君俊宏薪'
const KANJI =
  '日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住無真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕曜飲肉茶冬昼県都府市区村郡番号氏齢性収給与職種役課係部営経費価格税額数量合単位率比平均最低温湿備考号類型式状態済未既婚良普晴曇雪阪神奈愛福岡札幌横浜古屋仙広島沖縄静潟熊鹿児埼玉葉城栃群岐阜三重滋賀兵庫和歌取根徳香媛佐崎宮分藤鈴高橋渡辺伊加林斎清松井木村石原池内令成昭平回件社員農漁商製造販売担当者登録更新開始終了日付曜期間時刻'
const HANGUL =
  '이다는의가을에고하지한은로기도사리자나인서대어시그를해보전아정수일있부여스제과상라만들원장주구성으국회년소것모용경중안비위내신동조관세면거무개업생방공명화오선유학치차운재진미니터마단실교연요남광울산천북강김박최윤임권황송류홍준민현우영호혜별급격량역력졸좋통쁨예음흐림맑분후월날짜번름이령나이성자직책금액합계총수율률가격품목종류코드주소전화여성남초등고졸대졸석박사의검증초록빨파랑노검흰색봄여름가을겨울맑눈바람온습경기강원충청전라경상제주세종포항창원성남수원용인안양천구로마포송파평균최고최저없음모름보통나쁨매우예아니오기혼미혼사과배포도딸귤트크그프드버브러레르린립말많물및발법변별본'
const PUNCTUATION = '、。，：；（）！？・ー「」『』《》〈〉％～－／…　'

const set = (...texts: string[]): ReadonlySet<string> => new Set(texts.join(''))

const made = new Map<string, ReadonlySet<string>>()

/** The characters of so many lead bytes, with all trail bytes from one on. */
function commonOf(encoding: string, from: number, to: number, trail: number): ReadonlySet<string> {
  const known = made.get(encoding)
  if (known !== undefined) return known
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) {
    for (let second = trail; second < 0xff; second++) if (second !== 0x7f) bytes.push(lead, second)
  }
  const found = new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)))
  made.set(encoding, found)
  return found
}

export const DOUBLE_BYTE: Readonly<Record<string, Script>> = {
  gb18030: {
    rarity: 1,
    frequent: set(SIMPLIFIED, PUNCTUATION),
    get common() {
      return commonOf('gb18030', 0xb0, 0xd7, 0xa1)
    },
  },
  shift_jis: {
    rarity: 1,
    frequent: set(KANJI, PUNCTUATION),
    get common() {
      return commonOf('shift_jis', 0x88, 0x97, 0x40)
    },
  },
  big5: {
    rarity: 2,
    frequent: set(TRADITIONAL, PUNCTUATION),
    get common() {
      return commonOf('big5', 0xa4, 0xc6, 0x40)
    },
  },
  'euc-kr': {
    rarity: 1.5,
    frequent: set(HANGUL, PUNCTUATION),
    get common() {
      return commonOf('euc-kr', 0xb0, 0xc8, 0xa1)
    },
  },
  'euc-jp': {
    rarity: 3,
    frequent: set(KANJI, PUNCTUATION),
    get common() {
      return commonOf('euc-jp', 0xb0, 0xcf, 0xa1)
    },
  },
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The old mill by the weir was sold on Monday, and the people who have lived there for years say that they had not been told of it.',
  da: 'Den gamle mølle ved åen blev solgt i mandags, og de folk, der har boet her i mange år, siger, at de ikke har fået noget at vide om det, da den ikke også skulle have været solgt.',
  no: 'Den gamle mølla ved elva ble solgt på mandag, og folk som har bodd her i mange år sier at de ikke har fått vite noe om det, og at det var mye de hadde spurt etter.',
  cs: 'Starý mlýn u řeky byl v pondělí prodán a lidé, kteří tam žijí, říkají, že jim to nikdo neřekl, ale že by se o to zajímali, protože jsou tam už od roku, kdy byla řeka ještě čistá.',
  sk: 'Starý mlyn pri rieke bol v pondelok predaný a ľudia, ktorí tam žijú, hovoria, že im to nikto nepovedal, ale že by sa o to zaujímali, lebo sú tam už od roku, keď bola rieka ešte čistá.',
  hr: 'Stari mlin uz rijeku prodan je u ponedjeljak, a ljudi koji ondje žive kažu da im to nitko nije rekao prije nego što je sve bilo gotovo, ali će se o tome još govoriti tijekom godine.',
  sr: 'Стари млин поред реке продат је у понедељак, а људи који ту живе кажу да им то нико није рекао пре него што је све било готово, али ће се о томе још говорити током године.',
  mk: 'Стариот млин покрај реката беше продаден во понеделник, а луѓето кои живеат таму велат дека не им било кажано и дека ќе се бараат сите кои го знаат тоа.',
  be: 'Стары млын ля ракі быў прададзены ў панядзелак, і людзі, якія там жывуць, кажуць, што пра гэта яны не ведалі, але ўжо чакаюць, каб ім тое сказалі пасля.',
  sl: 'Stari mlin ob reki je bil v ponedeljek prodan in ljudje, ki tam živijo, pravijo, da jim tega ni povedal nihče, ker so o tem še govorili, lahko pa bi bilo tudi več.',
  lt: 'Senas malūnas prie upės pirmadienį buvo parduotas, o žmonės, kurie ten gyvena, sako, kad apie tai jie dar nežinojo ir kad iš jų tik kai kas taip pat gali ką nors pasakyti.',
  lv: 'Vecās dzirnavas pie upes pirmdien tika pārdotas, un cilvēki, kas tur dzīvo, saka, ka par to viņi vēl nav zinājuši, bet arī pēc tam būs ļoti daudz ko teikt.',
  et: 'Vana veski jõe ääres müüdi esmaspäeval ja inimesed, kes seal elavad, ütlevad, et nad ei teadnud seda, aga see oli juba nii, ning veel pole selge, mis pärast tuleb.',
  ca: 'El vell molí del costat del riu es va vendre dilluns, i la gent que hi viu diu que no els ho han dit, però que també ha estat així amb les altres cases des que hi són.',
  gl: 'O vello muíño que hai xunto ao río foi vendido o luns, e a xente que vive alí di que non llo dixeron, pero que tamén foi así cando unha das outras casas xa non era súa.',
  eu: 'Ibaiaren ondoko errota zaharra astelehenean saldu zuten, eta han bizi diren lagunek esan dute ez zutela ezer entzun, baina hori ere beste urte batean gertatu zela izan da.',
  sq: 'Mulliri i vjetër pranë lumit u shit të hënën, dhe njerëzit që jetojnë atje thonë se nuk u është thënë asgjë për këtë, por kjo ka ndodhur edhe më parë me një shtëpi.',
  is: 'Gamla myllan við ána var seld á mánudag og fólk sem hefur búið þar segir að það hafi ekki verið sagt frá því, en það eru þeir sem hafa fyrir þessu barist til þessa.',
  af: 'Die ou meule langs die rivier is Maandag verkoop, en die mense wat daar woon sê dat hulle nie daarvan geweet het nie, maar dat dit ook met ander huise so was en nog sal wees.',
  fil: 'Ang lumang gilingan sa tabi ng ilog ay ipinagbili noong Lunes, at sinabi ng mga taong nakatira doon na hindi sila sinabihan, pero may ganito rin na nangyari sa isang bahay para sa kanila.',
  id: 'Penggilingan tua di tepi sungai itu dijual pada hari Senin, dan orang yang tinggal di sana mengatakan bahwa mereka tidak bisa tahu karena sudah tidak ada yang memberi tahu sejak tahun itu.',
  ms: 'Kilang lama di tepi sungai itu dijual pada hari Isnin, dan orang yang tinggal di sana berkata bahawa mereka tidak boleh tahu kerana tiada sesiapa daripada pihak tersebut memberitahu selepas itu.',
  az: 'Çayın yanındakı köhnə dəyirman bazar ertəsi satılıb və orada yaşayanlar deyir ki, bu barədə onlara deyilməyib, amma daha çox ev üçün də belə olub və sonra artıq hər şey aydın olan kimi.',
  ur: 'دریا کے کنارے کی پرانی چکی پیر کو بیچ دی گئی اور وہاں کے لوگوں نے کہا ہے کہ ان سے اس پر نہیں پوچھا گیا تھا اور یہ ایک ایسا کام ہے جو وہ بھی کر رہے ہیں۔',
  bn: 'নদীর ধারের পুরনো কলটি সোমবার বিক্রি করা হয়েছে এবং এই কথা তারা জানেন না বলে তিনি বলেন, কিন্তু তার পর থেকে একটি বাড়ি নিয়ে আর কথা হয় না।',
  th: 'โรงสีเก่าริมแม่น้ำถูกขายไปเมื่อวันจันทร์ และคนที่อยู่ที่นั่นบอกว่าไม่มีใครบอกพวกเขาเลย',
  ka: 'მდინარის პირას მდგარი ძველი წისქვილი ორშაბათს გაიყიდა და იქ მცხოვრებნი ამბობენ, რომ ეს არ იცოდნენ.',
  hy: 'Գետի ափին գտնվող հին ջրաղացը երկուշաբթի վաճառվեց, և այնտեղ ապրող մարդիկ ասում են, որ չգիտեին այդ մասին։',
  ta: 'ஆற்றங்கரையில் இருந்த பழைய ஆலை திங்கள்கிழமை விற்கப்பட்டது, அங்கு வாழும் மக்களுக்கு அது தெரியாது.',
  km: 'រោងម៉ាស៊ីនចាស់នៅមាត់ទន្លេត្រូវបានលក់កាលពីថ្ងៃច័ន្ទ។ អ្នករស់នៅទីនោះនិយាយថាពួកគេមិនដឹងទេ។',
};

for (const [language, text] of Object.entries(TEXTS)) {
  test(`a text is told to be in its language (${language})`, () => assert.equal(read(text).language, language));
}

test('a text in a language that no list knows is told to be in none', () => {
  const unknown =
    'Ta morel o veska ni dolar e samin, a korem nal i tovas o belar e mirat ni sola, de kavir a nelo e parin o tesa i madol a rekin.';
  assert.equal(read(`${unknown} ${unknown.toLowerCase()}`).language, null);
});

test('a text of which a few words are of one language and a few of another is told to be in none', () => {
  assert.equal(read('The mill was sold on Monday. Die Mühle wurde am Montag verkauft.').language, null);
});

const UNSPACED: Readonly<Record<string, { headline: string; body: readonly string[] }>> = {
  km: {
    headline: 'រោងម៉ាស៊ីនចាស់ត្រូវបានលក់ដោយគ្មានអ្នកណាដឹង',
    body: [
      'រោងម៉ាស៊ីនចាស់នៅមាត់ទន្លេត្រូវបានលក់កាលពីថ្ងៃច័ន្ទដល់អ្នកជំនួញមកពីទីក្រុង។',
      'លោកមេឃុំបាននិយាយថាក្រុមប្រឹក្សានឹងប្រជុំអំពីរឿងនេះនៅសប្តាហ៍ក្រោយ។',
      'រោងម៉ាស៊ីននេះត្រូវបានសាងសង់កាលពីមួយរយឆ្នាំមុន ហើយធ្លាប់ចិញ្ចឹមមនុស្សទាំងឃុំ។',
    ],
  },
  th: {
    headline: 'โรงสีเก่าริมแม่น้ำถูกขายให้พ่อค้า ชาวบ้านไม่รู้เรื่อง',
    body: [
      'โรงสีเก่าริมแม่น้ำถูกขายไปเมื่อวันจันทร์ให้แก่พ่อค้าจากในเมือง และคนที่อยู่ที่นั่นบอกว่าไม่มีใครบอกพวกเขาเลยสักคนเดียว',
      'นายกเทศมนตรีกล่าวว่าสภาจะประชุมเรื่องนี้ในสัปดาห์หน้า และจะเชิญเจ้าของใหม่มาชี้แจงต่อชาวบ้านด้วยตนเอง',
      'โรงสีแห่งนี้สร้างขึ้นเมื่อร้อยปีก่อนและเคยเลี้ยงคนทั้งตำบล แต่เครื่องจักรหยุดทำงานไปตั้งแต่น้ำท่วมครั้งใหญ่',
    ],
  },
};

for (const [language, { headline, body }] of Object.entries(UNSPACED)) {
  test(`a report is read in a script that sets no spaces between words (${language})`, () => {
    const page = read(['Menu', 'Home', '', headline, '', ...body.flatMap((paragraph) => [paragraph, ''])].join('\n'));
    assert.equal(page.headline, headline);
    assert.deepEqual(page.body, body);
  });
}

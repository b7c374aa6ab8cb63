import { read } from '../../src/capture/read.ts';

/** A page about a ferry that never was, as papers of a language print it: its menu and its foot with a bar between lines. */
interface FerryPage {
  menu: string;
  headline: string;
  body: readonly string[];
  foot: string;
}

/** The text of such a page with these lines between headline and body; "#" among them stands for the headline, "=" for the body. */
export function ferryText(language: string, lines: readonly string[]): string {
  const { menu, headline, body, foot } = PAGES[language]!;
  const head = lines.some((line) => line === '#') ? lines : ['#', ...lines];
  const whole = head.includes('=') ? head : [...head, '='];
  const between = whole.flatMap((line) => (line === '=' ? body : line === '#' ? [headline] : [line]));
  return [...menu.split('|'), ...between, ...foot.split('|')].join('\n');
}

/** Reads such a page. */
export function ferryPage(language: string, lines: readonly string[]): ReturnType<typeof read> {
  return read(ferryText(language, lines));
}

const PAGES: Readonly<Record<string, FerryPage>> = {
  en: {
    menu: 'The Harrow Courier|Home|News|Politics|Business|Sport',
    headline: 'Ferry operator cancels winter crossings after engine fire',
    body: [
      'The company that runs the only passenger link to the outer islands said its largest vessel would stay in dock until engineers had replaced both main engines, a job that could take until the spring.',
      '“We know what this means for families who depend on the boat,” said Margit Solane, who chairs the islands’ transport committee. “Nobody took this step lightly, and we have asked the government for help.”',
      'Officials at the harbour authority said that a smaller craft would carry mail and medicine three times a week, weather permitting, but that it had no room for cars or for more than a dozen passengers.',
      'Shopkeepers on the largest island have begun to order supplies through a fishing cooperative, which charges twice the former rate. Several told the council that they would close before the end of the season.',
    ],
    foot: 'Terms of use|Privacy policy|© 2026 The Harrow Courier. All rights reserved.',
  },
  de: {
    menu: 'Nordharzer Rundschau|Startseite|Politik|Wirtschaft|Kultur|Sport',
    headline: 'Fährverbindung zu den Inseln fällt den ganzen Winter aus',
    body: [
      'Die Reederei, die als einzige Passagiere zu den äußeren Inseln befördert, lässt ihr größtes Schiff bis zum Frühjahr im Dock liegen. Beide Hauptmaschinen müssten ersetzt werden, teilte das Unternehmen mit.',
      '„Wir wissen, was das für die Familien bedeutet, die auf das Schiff angewiesen sind“, sagte Margit Solane, die den Verkehrsausschuss der Inseln leitet. „Leicht gefallen ist uns dieser Schritt nicht.“',
      'Ein kleineres Boot soll dreimal in der Woche Post und Medikamente bringen, sofern das Wetter es zulässt. Platz für Autos gibt es nicht, und mehr als ein Dutzend Fahrgäste kann es nicht aufnehmen.',
      'Die Händler auf der größten Insel bestellen ihre Waren inzwischen über eine Fischereigenossenschaft, die das Doppelte des früheren Preises verlangt. Mehrere wollen noch vor dem Ende der Saison schließen.',
    ],
    foot: 'Impressum|Datenschutz|© 2026 Nordharzer Rundschau',
  },
  fr: {
    menu: 'Le Courrier des Dunes|Accueil|Politique|Économie|Société|Culture',
    headline: 'La liaison maritime avec les îles suspendue tout l’hiver',
    body: [
      'La compagnie qui assure la seule liaison de passagers avec les îles extérieures a annoncé que son plus grand navire resterait en cale sèche jusqu’au printemps, le temps de remplacer ses deux moteurs principaux.',
      '« Nous savons ce que cela signifie pour les familles qui dépendent du bateau », a déclaré Margit Solane, présidente de la commission des transports des îles. « Personne n’a pris cette décision à la légère. »',
      'Une embarcation plus petite transportera le courrier et les médicaments trois fois par semaine, si le temps le permet, mais elle ne peut accueillir ni voitures ni plus d’une douzaine de passagers.',
      'Les commerçants de la plus grande île passent désormais par une coopérative de pêche, qui facture le double de l’ancien tarif. Plusieurs d’entre eux disent vouloir fermer avant la fin de la saison.',
    ],
    foot: 'Mentions légales|Politique de confidentialité|© 2026 Le Courrier des Dunes',
  },
  es: {
    menu: 'El Faro de Brezales|Portada|Política|Economía|Sociedad|Cultura',
    headline: 'Las islas se quedan sin barco durante todo el invierno',
    body: [
      'La compañía que opera el único enlace de pasajeros con las islas exteriores anunció que su mayor buque permanecerá en el dique hasta la primavera, mientras se sustituyen sus dos motores principales.',
      '“Sabemos lo que esto significa para las familias que dependen del barco”, dijo Margit Solane, presidenta de la comisión de transportes de las islas. “Nadie ha tomado esta decisión a la ligera”.',
      'Una embarcación menor llevará el correo y las medicinas tres veces por semana, si el tiempo lo permite, pero no tiene sitio para coches ni para más de una docena de viajeros.',
      'Los comerciantes de la isla mayor piden ya sus suministros a través de una cofradía de pescadores, que cobra el doble de la tarifa anterior. Varios aseguran que cerrarán antes de que acabe la temporada.',
    ],
    foot: 'Aviso legal|Política de privacidad|© 2026 El Faro de Brezales',
  },
  it: {
    menu: 'La Voce del Golfo|Home|Politica|Economia|Cronaca|Cultura',
    headline: 'Isole senza traghetto per tutto l’inverno',
    body: [
      'La compagnia che gestisce l’unico collegamento passeggeri con le isole esterne ha annunciato che la sua nave più grande resterà in bacino fino a primavera, in attesa della sostituzione dei due motori principali.',
      '«Sappiamo che cosa significa per le famiglie che dipendono dal traghetto», ha detto Margit Solane, presidente della commissione trasporti delle isole. «Nessuno ha preso questa decisione alla leggera».',
      'Un’imbarcazione più piccola porterà posta e medicinali tre volte alla settimana, tempo permettendo, ma non ha posto per le automobili né per più di una dozzina di passeggeri.',
      'I commercianti dell’isola maggiore si riforniscono ormai tramite una cooperativa di pescatori, che chiede il doppio della vecchia tariffa. Molti dicono che chiuderanno prima della fine della stagione.',
    ],
    foot: 'Note legali|Privacy|© 2026 La Voce del Golfo',
  },
  pt: {
    menu: 'Diário da Enseada|Início|Política|Economia|Sociedade|Cultura',
    headline: 'Ilhas ficam sem barco durante todo o inverno',
    body: [
      'A empresa que assegura a única ligação de passageiros às ilhas exteriores anunciou que o seu maior navio ficará em doca seca até à primavera, enquanto são substituídos os dois motores principais.',
      '“Sabemos o que isto significa para as famílias que dependem do barco”, disse Margit Solane, presidente da comissão de transportes das ilhas. “Ninguém tomou esta decisão de ânimo leve.”',
      'Uma embarcação menor levará correio e medicamentos três vezes por semana, se o tempo permitir, mas não tem lugar para automóveis nem para mais de uma dúzia de passageiros.',
      'Os comerciantes da ilha maior fazem agora as encomendas através de uma cooperativa de pesca, que cobra o dobro da tarifa antiga. Vários dizem que vão fechar antes do fim da época.',
    ],
    foot: 'Termos e condições|Política de privacidade|© 2026 Diário da Enseada',
  },
  nl: {
    menu: 'De Wadbode|Voorpagina|Binnenland|Buitenland|Economie|Cultuur',
    headline: 'Veerboot naar de eilanden valt hele winter uit',
    body: [
      'De rederij die als enige passagiers naar de buitenste eilanden brengt, laat haar grootste schip tot het voorjaar in het dok liggen. Beide hoofdmotoren moeten worden vervangen, meldt het bedrijf.',
      '‘We weten wat dit betekent voor gezinnen die van de boot afhankelijk zijn’, zei Margit Solane, voorzitter van de vervoerscommissie van de eilanden. ‘Niemand heeft dit besluit lichtvaardig genomen.’',
      'Een kleiner vaartuig brengt drie keer per week post en medicijnen, als het weer het toelaat, maar er is geen plaats voor auto’s en niet voor meer dan een dozijn reizigers.',
      'Winkeliers op het grootste eiland bestellen hun waren nu via een visserijcoöperatie, die het dubbele van het oude tarief rekent. Verscheidene zeggen dat ze voor het einde van het seizoen sluiten.',
    ],
    foot: 'Voorwaarden|Privacybeleid|© 2026 De Wadbode',
  },
  pl: {
    menu: 'Kurier Nadmorski|Strona główna|Polityka|Gospodarka|Kultura|Sport',
    headline: 'Wyspy bez promu przez całą zimę',
    body: [
      'Spółka, która obsługuje jedyne połączenie pasażerskie z zewnętrznymi wyspami, poinformowała, że jej największy statek pozostanie w doku do wiosny. Trzeba wymienić oba silniki główne.',
      '– Wiemy, co to oznacza dla rodzin, które są zależne od promu – powiedziała Margit Solane, przewodnicząca komisji transportu wysp. – Nikt nie podjął tej decyzji lekką ręką.',
      'Mniejsza jednostka będzie trzy razy w tygodniu dowozić pocztę i leki, o ile pozwoli na to pogoda, nie ma jednak miejsca na samochody ani dla więcej niż kilkunastu pasażerów.',
      'Sklepikarze z największej wyspy zamawiają towar za pośrednictwem spółdzielni rybackiej, która żąda dwukrotności dawnej stawki. Kilku z nich zapowiada zamknięcie przed końcem sezonu.',
    ],
    foot: 'Regulamin|Polityka prywatności|© 2026 Kurier Nadmorski',
  },
  ru: {
    menu: 'Поморский вестник|Главная|Политика|Экономика|Общество|Культура',
    headline: 'Острова останутся без парома на всю зиму',
    body: [
      'Компания, которая обслуживает единственную пассажирскую линию на внешние острова, сообщила, что её крупнейшее судно останется в доке до весны: необходимо заменить оба главных двигателя.',
      '«Мы понимаем, что это значит для семей, которые зависят от парома», — заявила Маргит Солане, председатель транспортной комиссии островов. «Никто не принимал это решение с лёгким сердцем».',
      'Небольшой катер будет трижды в неделю доставлять почту и лекарства, если позволит погода, однако места для автомобилей на нём нет, а пассажиров он берёт не больше дюжины.',
      'Владельцы магазинов на самом большом острове заказывают товар через рыболовецкий кооператив, который берёт вдвое больше прежнего. Некоторые намерены закрыться до конца сезона.',
    ],
    foot: 'Пользовательское соглашение|Политика конфиденциальности|© 2026 Поморский вестник',
  },
  ar: {
    menu: 'جريدة المرفأ|الرئيسية|سياسة|اقتصاد|ثقافة|رياضة',
    headline: 'توقف العبّارة إلى الجزر طوال فصل الشتاء',
    body: [
      'أعلنت الشركة التي تدير خط الركاب الوحيد إلى الجزر الخارجية أن أكبر سفنها ستبقى في الحوض الجاف حتى الربيع، ريثما يتم استبدال محركيها الرئيسيين بمحركين جديدين.',
      'وقالت مارغيت سولان، رئيسة لجنة النقل في الجزر: «نعلم ماذا يعني ذلك للعائلات التي تعتمد على العبّارة، ولم يتخذ أحد هذا القرار باستخفاف».',
      'وسيحمل قارب أصغر البريد والأدوية ثلاث مرات في الأسبوع إذا سمح الطقس بذلك، لكنه لا يتسع للسيارات ولا لأكثر من اثني عشر راكبا.',
      'وبات أصحاب المتاجر في الجزيرة الكبرى يطلبون بضائعهم عبر تعاونية للصيادين تتقاضى ضعف الأجرة السابقة، وقال عدد منهم إنهم سيغلقون قبل نهاية الموسم.',
    ],
    foot: 'شروط الاستخدام|سياسة الخصوصية|© 2026 جريدة المرفأ',
  },
  ja: {
    menu: '汐見新聞|トップ|政治|経済|社会|国際',
    headline: '離島フェリー、冬季は全便運休へ 機関室火災で',
    body: [
      '外洋の島々を結ぶ唯一の旅客航路を運航する会社は、主機関2基の交換が必要になったとして、最大の船を来春までドックに入れると発表した。',
      '島の交通委員会の委員長を務める潮田真帆さんは「船を頼りにしている家族にとって何を意味するかはよく分かっている。軽い気持ちで決めた人はいない」と話した。',
      '小型船が週3回、天候が許せば郵便物と医薬品を運ぶが、車を載せる余裕はなく、乗客も十数人が限度だという。',
      '最も大きな島の商店主らは漁協を通じて品物を取り寄せ始めたが、料金は以前の2倍になった。季節が終わる前に店を閉めると話す人もいる。',
    ],
    foot: '利用規約|プライバシーポリシー|© 2026 汐見新聞社 無断転載を禁じます',
  },
  zh: {
    menu: '海崖晚报|首页|时政|财经|社会|国际',
    headline: '外岛客轮整个冬季停航 机舱失火后需大修',
    body: [
      '经营外岛唯一客运航线的公司表示，其最大的一艘船将留在船坞直至明年春天，因为两台主机都必须更换，工程师估计至少需要四个月。',
      '“我们知道这对依靠渡轮的家庭意味着什么，”各岛交通委员会主席索兰说，“没有人轻率地作出这个决定，我们已经请求政府帮助。”',
      '港务局官员说，一艘较小的船将在天气允许时每周三次运送邮件和药品，但船上没有位置装载汽车，乘客也不能超过十二人。',
      '最大岛屿上的店主已开始通过渔业合作社订货，运费是从前的两倍。几位店主告诉记者，他们会在旺季结束前关门。',
    ],
    foot: '使用条款|隐私政策|© 2026 海崖晚报 版权所有',
  },
  'zh-Hant': {
    menu: '東礁時報|首頁|政治|財經|社會|國際',
    headline: '外島客輪整個冬季停航 機艙失火後需大修',
    body: [
      '經營外島唯一客運航線的公司表示，旗下最大的一艘船將留在船塢直到明年春天，因為兩部主機都必須更換，工程師估計至少需要四個月。',
      '「我們知道這對依靠渡輪的家庭意味著什麼，」各島交通委員會主席索蘭說，「沒有人輕率地作出這個決定，我們已經請求政府幫助。」',
      '港務局官員說，一艘較小的船將在天氣允許時每週三次運送郵件和藥品，但船上沒有位置裝載汽車，乘客也不能超過十二人。',
      '最大島嶼上的店主已開始透過漁業合作社訂貨，運費是從前的兩倍。幾位店主表示，他們會在旺季結束前關門。',
    ],
    foot: '使用條款|隱私權政策|© 2026 東礁時報 版權所有',
  },
  ko: {
    menu: '해안일보|홈|정치|경제|사회|국제',
    headline: '외딴섬 여객선 겨울 내내 운항 중단…기관실 화재 여파',
    body: [
      '외곽 섬들을 잇는 유일한 여객 항로를 운영하는 회사는 주기관 두 대를 모두 교체해야 해 가장 큰 배를 내년 봄까지 조선소에 두기로 했다고 밝혔다.',
      '섬 교통위원회 위원장 한도윤 씨는 “배에 의지하는 가족들에게 이것이 무엇을 뜻하는지 잘 안다”며 “누구도 가볍게 내린 결정이 아니다”라고 말했다.',
      '작은 배가 날씨가 허락하면 일주일에 세 번 우편물과 약품을 나르지만 차를 실을 자리는 없고 승객도 열두 명을 넘길 수 없다.',
      '가장 큰 섬의 상인들은 어업협동조합을 통해 물건을 주문하기 시작했는데 요금은 예전의 두 배다. 여러 상인은 철이 끝나기 전에 문을 닫겠다고 말했다.',
    ],
    foot: '이용약관|개인정보처리방침|Copyright ⓒ 2026 해안일보. 무단전재 및 재배포 금지',
  },
};

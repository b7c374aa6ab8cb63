import { ENGLISH_GIVEN_NAMES } from './english-given-names.ts';
import { FURTHER_GIVEN_NAMES } from './further-given-names.ts';
import { ROMANCE_GIVEN_NAMES } from './romance-given-names.ts';

/** Common given names, in lower case; each stands with the part of the world where it was met first. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...ENGLISH_GIVEN_NAMES,
  ...ROMANCE_GIVEN_NAMES,
  ...FURTHER_GIVEN_NAMES,
  ...`
achim albrecht alexandra alfred alois andreas angelika anja anke annegret annette annika antje antonia armin arne
arnold astrid axel bastian beate benedikt benno bernd bernhard bettina birgit björn burkhard carina carsten christa
christel christiane christof christoph claudia claus conrad cornelia dagmar daniela detlef dieter dietmar dirk doris
eckhard edgar edith eike elena elfriede elisabeth elke elmar emil erich erika ernst eva-maria fabian felix ferdinand
finn florian franz franziska frauke frederik friedrich fritz gabi gabriele georg gerd gerhard gerlinde gert gisela
greta gudrun guido gustav günter günther hanna hannelore hannes hans hans-jürgen harald hartmut heike heiko heiner
heinrich heinz helga helmut hendrik henning henrik herbert heribert hermann hilde holger horst ilka ilona ilse ines
inga inge ingeborg ingo ingrid isabell jakob jana janina jasmin jens joachim jochen johann johanna johannes jonas
josef judit jule juliane jutta jörg jürgen kai karin karl-heinz karla karolin karsten katarina katharina kathrin katja
katrin kerstin kilian klara klaus konrad konstantin kristina kurt lars lasse laurin lea lena lennart leonie lina
lorenz lothar lotta ludwig luis luisa lukas lutz magdalena maike maja malte manfred manuel manuela mareike maren
margarete margit marianne marina mario marius marlies marvin mathias mathilde matthias maximilian mechthild meike
merle michaela moritz nadine nadja nele nico niklas nikola nikolaus nils norbert olaf ole otto paulina peggy petra
philipp pia rafael rainer ralf raphael regine reinhard reinhold renate renée richarda rico roland rolf roman ronja
ronny rosemarie rudolf rüdiger sabine sabrina saskia selina siegfried sigrid silke silvia sina solveig sonja stefan
stefanie steffen steffi susanna susanne sven svenja swantje sybille tanja thekla thilo thorben thorsten till tillmann
timo tobias torben torsten udo ulf uli ulrich ulrike ursula uta ute uwe valentin valentina verena viktor viktoria
vivian volker waltraud werner wilhelm wolf wolfgang xaver yannick yasmin

adrien adèle agathe agnès alain albert alexandre alexia alexis aline amandine amélie anaïs andré anne-laure
anne-sophie annick antoine apolline arnaud aude auriane aurélie aurélien axelle baptiste bastien benoît bernard
bertrand brigitte bruno béatrice camille carine carole chantal charline charlène chloé christelle christophe clara
claude clémence clément clémentine colette constance coralie corinne cyril cyrille cécile cédric céline delphine denis
didier dimitri dominique dorian emmanuel emmanuelle enzo estelle esther eugénie fabien fabienne fabrice fanny florence
florent franck françois françoise frédéric frédérique gaspard gautier gaël gaëlle geneviève georges ghislaine gilles
grégoire grégory guillaume gwendoline gérald gérard henri hervé hugues hélène inès isabelle jacques jean-baptiste
jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanne jordane
josiane joséphine joël jules julien juliette justine jérémie jérémy jérôme karim karine laetitia laure laurence
laurent lionel louis-marie loïc luc lucie lucien lucile ludovic léa léo léonie manon marc-antoine marcel margaux
margot marie-laure marie-pierre martine mathieu matthieu maud maurice maxime michel michèle mireille morgane muriel
mylène mélanie mélissa nadège nathalie nicolas ninon noémie océane odile olivier ophélie pascal pascale patrice
perrine philippe pierre pierre-yves quentin raphaël raphaëlle renaud romain roxane rémi rémy sandrine simone solenn
solène stéphane stéphanie sylvain sylvaine sylvie sébastien séverine tanguy thibaud thibault thierry théo théophile
tiphaine violaine virginie xavier yann yvan yves zoé édouard élise élodie éloïse éléonore émilie éric étienne

adriana adrián agustín aitor alba alberto alejandra alejandro alfonso alfredo amalia amparo ana andrés antonio araceli
arturo asier aurora beatriz begoña belén berta blanca borja bruna carles carlos carlota carmen carolina catalina
cecilia chus concepción concha consuelo cristian cristina cristóbal césar diego dolores eduardo elisa elvira emilia
emilio encarna enrique ernesto esperanza esteban estefanía eugenia eugenio eulalia fabián federico felipe fermín
fernanda fernando fidel francisca francisco félix gabriela gema gerardo gilberto gonzalo gregorio guadalupe guillermo
gustavo hernán héctor ignacio iker inés isidro ismael ivana iván jaime javier jesús jimena joaquín jordi jorge
josefina josep josé juana julio karina laia lara leandro leire leonardo leticia lidia lorena lorenzo lourdes lucía
luna macarena maite marcela marcelo marcos mari mariana mariano maribel marisa marta martí martín maría mateo matías
mauricio mercedes mireia montserrat mónica nacho natalia nerea nicolás nieves noelia nuria núria olga pablo paco
patricio paz pedro pepa pepe pilar ramiro ramón raquel raúl rebeca ricardo roberto rocío rodolfo rodrigo rogelio
rosario rubén salvador santiago saúl sergio sofía soledad susana tomás valeria verónica vicente violeta víctor ximena
yolanda álvaro ángel ángela ángeles íñigo óscar

adele agnese alberta aldo alessandra alessandro alessia alessio amedeo angelo annalisa antonella antonello antonino
arianna armando beatrice benedetta bianca camilla carlo carmelo carmine caterina chiara cinzia claudio corrado
costanza cristiano daniele dario davide debora diletta domenico donatella donato edoardo eleonora elio elisabetta
emanuela emanuele enrica enrico ester ettore fabiana fabio fabrizio federica filippo flavia flavio francesca francesco
franco fulvio gabriella gaetano gaia gennaro giacomo gian gianfranco gianluca gianluigi gianmarco gianni gianpaolo
ginevra gino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina graziano guglielmo
ilaria jacopo katia lavinia letizia liliana loredana lorenza luana luca lucia luciana luciano ludovica luigi maddalena
mara marcello marco margherita mariangela marianna marilena martina massimiliano massimo matilde matteo mattia
maurizio mauro michela michele mirella mirko niccolò nicoletta orazio ornella paola paolo pasquale patrizia piera
pierluigi piero pietro raffaele raffaella renato renzo riccardo roberta rocco romina rosanna rosaria rossella ruggero
salvatore samuele sandro serena silvano silvio simona stefania stefano tiziana tiziano tommaso ugo umberto valentino
valerio vincenzo vito vittoria vittorio

adriano afonso anabela andreia antónio antônio artur augusto bernardo caio camila catarina cláudia cláudio cristiana
célia diogo duarte débora edson eduarda elisabete emanuel filipa filipe flávia flávio fábio fátima gonçalo graça
guilherme helena heloísa henrique igor inês isabela ivo jaqueline joana joaquim joão juliana jéssica júlia júlio
larissa laís leonor letícia luiz luiza luís luísa lídia lígia lívia lúcia mafalda margarida marília mateus matheus
maurício márcia márcio mônica natália nelson nuno otávio patrícia paulo priscila rafaela renata rogério rui silva
sérgio sílvia sónia tatiana telma thais thiago tiago tânia valter vasco vinícius vitória vítor wagner wellington
ângela

aad aart adriaan anneke annemarie anouk arend arie arjan arjen arno bart bas bert bram carlijn carolien cees coen cor
corine daan eefje eelco erik esmee ewoud femke floor floris frans freek frits geert gerben gerrit gijs hanneke harm
hein henk herman jaap jacco jan-willem jasper jelle jeroen joke joost joris jorrit jos josien jurgen kees klaas koen
laurens leen lieke lieselot lisette loes lotte luuk maaike maarten machteld margriet marieke marije marijn marit marja
marjan marjolein marloes marten martijn mathijs matthijs merel mirjam niels nienke pieter pim quirine remco renske
rianne rik roel roelof rogier ruben rutger ruud sander sanne sietske sjoerd tessa teun thijs tijs tjeerd wessel
wietske willem wim wouter yvette

agnes aino aleksander alf alva anders ane anette ann-kristin antti arild arvid asbjørn atle aud audun bengt bente
berit birgitta birgitte bjarne bjørn bo bodil britt carl-johan cathrine cecilie christer christoffer claes dag edvard
eero eeva egil eili einar eino eirik elin elina eline elisabet elsa emelie endre erlend esa espen even fredrik freja
frida frode gard geir gitte grete gro gunilla gunnar gustaf hanne hannu harri hedda hege heikki helene helge helle
henriette håkan håkon ida ilkka inger ingunn ingvild iselin jaakko jani janne jannicke jari jarmo jeppe jesper jette
johan jorma josefin jostein juha juho jukka jussi jøran jørgen kaare kaarina kaisa kalle kari karianne karoline
katrine kimmo kirsi kirsten kjell kjersti kjetil knud knut kristian kristine kristoffer kåre laila lauri leena leif
lene lise liv lone magnus malene malin margrethe mariann markku marko markus marte matilda mats matti mattias merete
mette mika mikael mikkel mikko minna mona morten naja nanna nicklas nicolai niina ola olav olli olof oskar outi pasi
patrik pekka pentti per per-erik pernille petri petter pirjo poul päivi pål ragnar ragnhild raimo rasmus rebecka
reidar reijo riikka riitta rikke rune sami sanna sari satu seppo signe sigurd silje simen sindre siri siv sofie sondre
staffan stein steinar stian stig stine svein sverre synne søren tage tapio tarja teemu teppo terje tero therese thor
thorbjørn tiina tomas tone tor tora tore torgeir torill torstein trine trond trude trygve tuomas tuula tuva ulla
ulrika unni vegard veikko vetle vibeke vidar vigdis ville wenche ylva yngve åsa åse øystein øyvind

ada adela adéla agata agnieszka aleksandra alen alena alexandru aleš alicja alina alžběta ana-maria andrei andrzej
andrás aneta anikó ante antoni arkadiusz attila balázs barbora bartosz bartłomiej beata bogdan bogusław bohumil
bohuslav bojan boris bożena branimir branko bálint béla catalin cezary ciprian constantin corina cosmin csaba călin
cătălin damir dana danuta dariusz dawid dejan denisa doina domagoj dominik dominika dorota dragan dragoș dražen dušan
dániel dávid dóra edit edyta eliška elżbieta enikő erzsébet ewa ewelina ferenc filip florin franciszek františek
gergely gheorghe goran grażyna grzegorz gyula györgy gábor hajnalka halina hana henryk hubert iga ildikó ileana imre
ioan ioana ion ionela ionuț irena irina istván iulia iveta ivica iwona izabela jacek jadwiga jakub janez janusz
jarmila jaromír jaroslav jarosław jelena jerzy jindřich jitka jiří jolanta josip jovana julianna jure justyna jános
józef józsef kacper kamil kamila karel karol karolina karolína katalin katarzyna kateřina kazimierz kinga klaudia
klára krešimir kristýna krisztina krisztián krystian krystyna krzysztof kálmán ladislav lajos laurențiu lenka leoš
leszek levente libor lidija liviu luboš lucian lucyna luka lukáš lászló maciej magdaléna marcin marek marija marijana
marin marinko mariusz markéta martyna marzena matej mateja mateusz matěj małgorzata michal michał miha mihaela mihai
mihály miklós mikołaj milan milica miloš mircea mirela mirjana miroslav mirosław mladen monika mária márton máté
mónika nataša natálie naďa nebojša nenad nicoleta nikolett nikolina oana octavian oldřich oliwia ondřej orsolya otakar
ovidiu patryk pavel pavla pavlína paweł petar petr piotr piroska predrag przemysław péter radek radim radu rafał
raluca richárd rostislav roxana ryszard réka róbert răzvan sanja saša silviu siniša slobodan snežana sorin soňa srdjan
stanislav stanisław stevan stipe sylwia szabolcs szilvia szymon sándor sławomir tadeusz tamás tatjana teodora tereza
tibor tihomir tomasz tomislav tomáš traian tímea tünde urszula vasile vendula veronika vesna viktória viorel vlad
vladimir vladimír vladislav vlastimil vojtěch vuk václav vít wacław waldemar wanda weronika wiesław wiktor wiktoria
witold wojciech władysław włodzimierz zbigniew zbyněk zdeněk zdeňka zdravko zdzisław zofia zoltán zoran zsolt
zsuzsanna zsófia zuzana zuzanna ágnes éva čestmír łukasz štěpán šárka žaneta željko ștefan

aleksandr aleksei alexei alexey anastasia anatoly andrey artem daria dmitri dmitry ekaterina evgeny fyodor galina
gennady ilya kirill ksenia larisa leonid lyudmila maksim maxim mikhail nadezhda natalya nikita nikolai oksana oleg
oleksandr olena pyotr ruslan sergei sergey serhii svetlana tetiana vadim vasilisa vasily vitaly volodymyr vyacheslav
yaroslav yekaterina yelena yevgeny yulia yuri yury александр александра алексей алена алина алла альберт алёна
анастасия анатолий андрей анжелика анна антон антонина аркадий арсений артем артур артём богдан борис вадим валентин
валентина валерий валерия варвара василий василиса василь вера вероника виктор виктория виталий владимир владислав
володимир вячеслав віктор вікторія віталій галина геннадий георгий герман глеб григорий дарья денис диана дмитрий
дмитро евгений евгения екатерина елена елизавета жанна захар зинаида зоя иван игорь илья инна ирина карина катерина
кирилл константин кристина ксения ксенія лариса лев леонид лидия лилия любов любовь людмила макар максим маргарита
марина мария марк марія матвей микита микола михаил михайло надежда наталия наталья наталя наталія никита николай нина
оксана олег олександр олександра олексій олена олеся ольга остап павел павло петр петро полина пётр роман руслан
светлана світлана семен семён сергей сергій соломія софия софья софія станислав степан тамара тарас татьяна тетяна
тимофей тимур ульяна федор фёдор эдуард элина эльвира юлия юлія юрий юрій яков яна ярослав ярослава євген євгенія іван
ігор ірина

αγγελική αθανάσιος αλέξανδρος αλεξάνδρα αναστασία ανδρέας αντώνης απόστολος βαγγέλης βασίλης βασιλική γεωργία γιάννης
γιώργος δέσποινα δημήτρης ειρήνη ελένη ελευθερία ευαγγελία ευγενία ηλίας θανάσης θεόδωρος ιωάννα ιωάννης κατερίνα
κωνσταντίνα κωνσταντίνος κώστας λευτέρης μανώλης μαρία μαρίνα μιχάλης νίκη νίκος νικόλαος πέτρος παναγιώτα παναγιώτης
παύλος σοφία σπύρος στέλιος στέφανος σταύρος σωτήρης φωτεινή χαράλαμπος χρήστος χριστίνα

abbas abdul abdullah abdulrahman abu adel adnan ahmad ahmed ahmet aisha alaa ali ali-reza alper amal amina amir amira
anas anwar arash arda aslı asma aylin ayman ayşe azadeh aziz babak bahram banu barış bassam behnaz berk beyza bilal
burak burcu bülent can cem cemal ceren dalia deniz derya didem dina ebru ece eda elif emine emre engin ercan erdem
eren esra fadi fahad faisal farah fares farhad farid faridah farouk fatih fatima fatma fereshteh ferhat fikret fouad
furkan gamze ghada gökhan gül gülşen habib haider hakan hala halil hamad hamed hamid hamza hanan hande hani hasan
hassan hatice haytham hiba hisham hossein huda hussain hussein hülya hüseyin ibrahim ihab ilker imad iman imran irem
ismail jamal jamil kaan kamal kaveh kemal kerem khaled khalid khalil layla leila lubna maha mahmoud mai majid malek
manal mariam marwa marwan maryam mazen mehdi mehmet mehran melih melike melis mert merve mina mohamad mohamed mohammad
mohammed mohsen mounir muhammad murat mustafa nabil nada nadia najwa nasrin nasser navid nawal nazlı negar nihat
nilüfer nizar noor noora nour nuray okan omar omer onur orhan osama osman ozan oğuz parisa pelin pınar rami rana rania
rashid recep reem reza rima riyad saad sabah saeed safa said salah saleh salem salim salma salman samar samia samir
sana selim selin sepideh serdar serkan sevgi shahram sharif sherif shirin siamak sibel sinan soheil suleiman sultan
taha talal tamer tarek tariq tarık tolga tuncay tuğba ufuk umar umut uğur wael wafa waleed walid wassim yahya yara
yasemin yasmine yasser yavuz yeliz yiğit yousef youssef yusuf zahra zainab zaki zehra zeinab zeynep ziad özge özlem
şeyma

aarti aashish abhay abhijit abhinav abhishek aditi aditya agus ajay ajit akash akhil akshay alok aman amar amit
amitabh amol amrita anand ananya andi anggi anggun anil anirudh anjali ankit ankita ankur anoop anshul anuj anupam
anuradha anurag anushka aparna archana ari arif arjun arnab arun aruna arvind asha ashish ashok ashwin atul avinash
ayesha ayush balaji bambang bayu bharat bhavna budi cahya chandan chandra chetan citra deepa deepak deepika deepti
desi devika dewi dhiraj dian dika dimas dinesh divya dwi eka eko endah fajar farhan fitri galih gaurav gautam geeta
girish gopal govind hadi harish harsh hemant hendra heru himanshu ika indah indira indra intan irfan ishaan ishita
jaya jayant joko jyoti kabir karan karthik kartik kartika kavita kavya khushboo kiran komal krishna kunal lakshmi
lalit lestari made madhav madhu mahesh manas maneesh manish manisha manoj meena meera megha mihir milind mohan mohit
mukesh mukul nalini namrata nanda nandini narayan narendra naresh naveen neel neelam neeraj neha nidhi nikhil nilesh
nisha nishant nitin nur nurul pallavi pankaj parth piyush pooja prabhat pradeep prakash pramod pranav prasad prashant
prateek pratik praveen preeti prem priya priyanka puneet putra putri rachna radha raghav rahmat rahul raj raja rajan
rajat rajeev rajendra rajesh rajiv rakesh ram ramesh rani ranjan ranjit rashmi ratna ravi ravindra reena rekha renu
rian ridwan rina rini rishabh ritu rizki rohan rohini rohit roshan ruchi rudi rupa sachin sahil sandeep sangeeta
sanjana sanjay sanjeev sanjiv santosh sarita satish saurabh seema shailesh shalini shankar shashank shashi sheetal
shikha shilpa shiv shivani shobha shreya shruti shubham shweta siddharth siti slamet smita smriti sneha sonal sonali
soumya sri srinivas subhash sudha sudhir sujata sulistyo sumit sunil sunita suresh surya sushil sushma susi sutrisno
swapnil swati tanmay tanvi tarun taufik teguh tri tushar uday uma umesh usha utkarsh vaibhav vandana varun vibha vidya
vijay vikas vikram vinay vineet vinod vipin vishal vivek wahyu wawan wayan widya wulan yanti yash yoga yogesh yudi
yuni

abebe abena abiodun achieng ade adebayo adeola akinwumi akosua ama amara amos anele ayanda ayo babajide bheki bongani
buhle busisiwe chika chinedu chinwe chioma dumisani ebere efua emeka esi femi fezile fikile folake funmi gugu hlengiwe
ifeanyi ifeoma innocent jabu kabelo kagiso kamau karabo katlego kgosi khanyi kofi kojo kwabena kwame kwasi lebo
lebogang lerato lindiwe lungile lwazi mandla mbali mncedisi moses mpho musa naledi ndumiso neo ngozi nhlanhla njeri
nkosana nkosi nokuthula noluthando nomsa nomvula nonhlanhla nosipho ntando ntombi obinna okechukwu olu oluwaseun
onyinye palesa refilwe samson segun sello sibusiso siphiwe sipho siyabonga sizwe solomon sphiwe tebogo temitope tendai
thabang thabo thandeka thandi thandiwe themba thembi thokozani thulani tinashe tshepo tunde uche vusi wambui wanjiku
xolani xolile yaw zanele zinhle zodwa zola zukile zweli

akiko akira anh aya ayako byung-chul bình bùi bảo chang chen cheng chi chie cường daisuke dong-hyun duy dương eiji
eriko eun eun-ji fang feng fumiko gang giang guo hae-won hao haruka haruki haruto hideo hiroki hiroko hiroshi hiroyuki
hoang hong hoàng hua hui huỳnh hye-jin hyun hyun-woo hà hòa hùng hương hạnh hải hằng hồ ichiro in-ho jae jae-hyun
ji-eun ji-hoon ji-hye ji-won jia jian jie jin jing jong joon jun jung junichi junko kaori kazuo keiko keisuke kenichi
kenji kenta khánh kiyoshi koichi koji kumiko kyoko kyung lan lei li lin ling linh liu lê lý makoto mami mariko
masahiro masaki masako masao masashi mayumi megumi mei meng michiko miho min-ho min-ji min-jun ming minh minoru misaki
naoki naoko nguyen nguyễn ngô ngọc ning nobuo noriko osamu peng pham phan phương phạm ping qi qiang qing quang reiko
rie rong ryo ryota sachiko saki satoshi sayaka seo-yeon seok seung shan shigeru shin shinichi shinji shinya sho shota
shunsuke soo soo-jin sun-hee sơn tadashi tae taichi takahiro takashi takeshi tao taro tatsuya tetsuya thanh thu thảo
ting tomoko tomomi toru toshio tran trang trần tsutomu tuấn việt vy võ vũ wei wen woo woo-jin xia xiang xiao xiaoming
xin xing xiu xue yan yang yasuhiro yasuko yeon yi ying yoko yong yoshiko yoshio youn-jung young yu yuan yue yui yuichi
yuji yuka yukari yuki yukiko yuko yumi yumiko yun yuta yutaka zhang zhao zhen zheng zhi zhou đặng đỗ đức

aafke adalberto ademir ainhoa aliénor amaia amílcar ander andoni ania annelies aoife arantxa arantza arlo asunción
auke aurelio aécio belmiro benedita bogumił bogumiła bouke bożenna bożydar bronisława bérengère caoimhe capucine
ciarán clarice clothilde cosimo cyprien czesław cássio cíntia côme damiano domenica douwe edurne eelke eimear
elisângela encarnación eneko eoghan everton fenna ferran fiorella firmin flaminia friederike froukje garbiñe geertje
gemma gerard gesine giacinto giada giampaolo giampiero gilmar gisèle gniewomir gorka graziella gráinne gwenaël
gwenaëlle hartwig hinnerk honorine iara idoia ignacy ineke inmaculada irmgard irmtraud itziar ivone izaskun iñigo
jairo janneke jannetje jelmer jikke jokin joseba josette josu jussara kajetan karl-friedrich koldo lammert liesbeth
lieselotte luciene lucienne lucrezia ludger ludivine ludovico luise magda maialen manlio marcella maxence maëlle
maïwenn małgosia meindert meritxell mieczysław mieczysława mikel milagros milene miren murilo máire médéric nekane
neuza niamh nolwenn noortje nynke oisín oktawia olatz olgierd oliwier ombeline oriol ottavia patrycja pau pauline
philippine pádraig quim radosław raimund reinier remedios renan rinske romane romolo ronan rosalba rosella
roser roswitha rosângela rozenn róisín róża savino settimio seán siegbert sigmar simão siobhán sixtine stanisława
stijn tancredi tineke traute trijntje tugdual unai valdir vanderlei victorine vincenza volkhard wiebe wiebke
wiesława winfried wioleta wioletta wytze xabier yannig yfke zdzisława zélia éliane órla łucja żaneta

азат айгуль алсу андрій богдана ганна гульнара динара ильдар ильнур инга клара леся любомир марат мирослав мирослава
орест раиса рамиль римма роксолана рустам святослав снежана уляна фаина фарид христина эмма юсуф

آلاء أحمد أسامة أسماء أشرف أكرم أماني أمجد أميرة أنس أنطوان أنور أيمن إبراهيم إسراء إسماعيل إلياس إيلي إيهاب ابراهيم
احمد اسامة اسراء اسماء اسماعيل اشرف اماني امجد انور ايلي ايمن ايهاب باسم بسام بسمة بشار بشير بطرس بلال بيار تامر
توفيق ثائر جابر جاسم جان جلال جمال جميل جورج جومانة جيهان حاتم حازم حامد حسام حسن حسين حمد حمزة حنا خالد
خديجة خليل داليا داود دينا رائد راشد رامي رانيا رباب رحاب رشا رغد رنا رنيم رهف روان رولا رياض ريتا ريم
ريما زهراء زياد زينب سارة ساره سالم سامر سامي سعيد سلطان سلمى سليم سليمان سمر سمير سناء سهيل سوسن شادي شربل شريف
شيرين شيماء صالح صبحي ضياء طارق طلال طوني عائشة عادل عامر عباس عبد عبدالرحمن عبدالعزيز عبدالكريم عبدالله عبير عثمان
عدنان عصام علاء عماد عمر عمرو عيسى غادة غسان فؤاد فاتن فادي فارس فاطمة فراس فهد فواز فيروز فيصل قاسم قصي
كارم كارول كريم كوثر لؤي لمى لمياء ليال ليلى لينا مأمون مؤيد ماجد مازن مالك ماهر مايا مجدي محسن محمد محمود مدحت مراد
مروان مريم مصطفى مصطفي معاذ معتز منال منذر منى منير مها موسى ميساء ميسون ميشال ميشيل نادر ناديا نادية نادين ناصر
نانسي ناهد نبيل نجلاء نجوى نجيب ندى نزار نسرين نهى نوال نيفين هاشم هالة هاني هبة هدى هشام هند هيثم هيفاء
وائل وجدي وسام وليد ياسر ياسمين ياسين يحيى يزن يسرى يوسف

آرش آرمان آزاده احسان امیر امیرحسین امیرعلی بابک بهرام بهزاد حمید حمیدرضا داریوش رضا زهرا سارا سعید سینا شهرام شیرین
علیرضا غلامرضا فرزانه فرهاد لیلا مجید محمدرضا محمدعلی مرتضی مسعود مصطفی منصوره مهدی مهسا میترا مینا نازنین نرگس
نسرین نوید نیلوفر هادی هومن پریسا پویا پیمان کامران کاوه یاسمن

אבי אבישי אבנר אברהם אורי אורית אורלי אייל אילן אילנה איתי אלון אלי אליעזר אמיר אסף אפרת ארז אריאל אריה בועז בנימין
גדי גדעון גיא גלית גלעד דוד דורון דליה דן דנה דני דניאל הילה זאב חגי חיים חן חנה טל יגאל יהודה יהונתן יואב
יואל יונתן יוסף יעל יעקב יפעת יצחק ירון ישי ישראל כרמית לילך לירון מאיה מאיר מיכאל מיכל מירב מרדכי משה נדב נועה נועם
נורית ניר נעמה סיגל עדי עדית עוזי עומר עופר עידו עידן עינת ענת פנחס צבי צביקה רון רוני רונית רועי רות רותם רחל
שאול שי שירה שלומי שלמה שמואל שמעון שרה שרון שרית תומר תמר
`
    .trim()
    .split(/\s+/),
]);

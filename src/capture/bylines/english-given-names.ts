/** Given names that are common where English is spoken, in lower case. */
export const ENGLISH_GIVEN_NAMES: readonly string[] = `
aaron abbey abbie abby abigail adam adrian adrianne agatha aidan aileen alan alana alec alex alexa alexander
alexandria alfie alice alicia alisha alison alissa alistair allan allegra allen allie allison alonzo althea alvin
alyson alyssa amanda amari amber ambrose amelia amelie amy andre andrea andrew andy angela angelica angelina
angelique angus anika anissa anita anjelica ann anna annabel annabelle anne anneliese annie ansel anson anthony
antoinette aretha ariana arlene arthur ashlee ashleigh ashley aubrey audrey augusta augustus austin ava barbara
barney barry basil becca becky belinda bella ben benedict benita benjamin bennett benny bernadette bernice bernie
bertha beryl bessie beth betsy betty bev beverly bill billy blaine blythe bob bobby bonita bonnie brad bradley
brandi brandon brandy breanna bree brenda brendan brenna brennan brent bret brett brian briana brianna brianne
bridget britney brittany brittney brody bronwen bronwyn brooke bruce bryan bryant bryce bryn bryony burt byron cade
caitlin caleb calvin cameron candace candice cara carey carl carla carlene carlton carly carmel carmela carol
caroline carolyn carrie cary casey casper cassandra cassidy cassie cate catherine cathryn cathy catriona cecil
cecile cecily cedric celeste celia celine chad chantelle charity charlene charles charley charlie charlotte chas
chastity chauncey chelsea chelsey cherie cheryl cheyenne chloe chris chrissie chrissy christi christian christie
christin christina christine christopher chuck ciara ciaran cicely cierra cillian cindy claire clare clarence
clarissa claud claudette clayton clement clementine cleo clifford clifton clint clinton clive clyde cody colby
coleen colin colleen collin collins connie connor conor cora coral cordelia corey cormac cornelius corrine cory
courtenay courtney craig crystal curtis cynthia cyrus dahlia daisy dalton damian damien damon dan dane danica daniel
danielle dannielle danny dante daphne darcy darin darius darla darlene darrell darren darryl daryl dashiell dave
davey david davina dawn dean deana deanna deanne deb debbi debbie deborah debra declan dee deena deidre deirdre
delaney delia delilah della delores demetrius demi dena denise dennis deon derek derrick desiree desmond devin diana
diane diann dianna dianne dick dierdre dinah dion domenic dominic dominick don donald donna donny donovan dora
doreen dorothea dorothy dorthy doug dougie douglas doyle drew duane duncan dustin dwayne dwight dylan earnest eddie
edie edmund edna edward edwin edwina efrain egan eileen eladio elaina elaine eldon eleanor eleni eli eliana elias
elijah elinor elise eliza elizabeth ella ellen ellery ellie elliot elliott ellison ellsworth elmer eloise elsie
elton elvis elyse emerson emery emile emilie emily emma emmet emmett emmy eric erica erin ernest ernie errol ervin
erwin esme esmeralda estella ethan ethel etta eugene eunice eva evan evangeline eve evelyn evie ewan ezekiel ezra
faith fallon fawn faye felicia felicity fergus finlay finley fiona fletcher floyd flynn fran franca frances francine
francis frank frankie franklyn fraser fred freda freddie frederic frederica frederick fredrick freya gabby gabe
gabriel gabrielle gage gail galen gareth garett garland garret garrett garrison garry garth gary gaston gavin gayle
gemma gena gene geneva genevieve geoff geoffery geoffrey george georgette georgia georgie georgina gerald gerard
germaine gerry gertrude gia gideon gil gilbert gilda giles gillian gina ginny giselle gladys glen glenda glenn
glenna gloria godfrey goldie gordon grace gracie grady graeme graham grant grayson greer greg gregg gregor gregory
gretchen griff griffin grover gunter gunther gus guy gwen gwendolyn gwyneth hadley hailey hal haley halle hallie
hamish hannah harlan harley harold harriet harrison harry hartley hattie hayden hayley hazel heath heather hector
heidi helen henrietta henry herb hermione hester hettie hilary hilda hillary hiram holden hollie holly homer horace
howard howie hugh hugo humphrey ian iliana imani imogen ina inez irene iris irma irving irwin isaac isabel isabella
isaiah isidore isla isobel issac ivan ivor ivy izzy jace jacinda jacinta jack jacki jackie jacklyn jackson jaclyn
jacob jacqueline jada jaden jake jalen jamar james jameson jamie jan jane janelle janet janette janic janice janie
janine janna jared jarrett jarrod jarvis jasmine jason jay jayden jayme jayne jayson jean jeanette jeanie jeanine
jeannette jeannie jeannine jed jeff jeffrey jemima jemma jen jenelle jenifer jenn jenna jenni jennie jennifer jenny
jerald jeremiah jeremy jeri jermaine jerome jerry jess jesse jessica jessie jethro jill jillian jim jimmy jo joan
joanie joann joanna joanne joaquin jocelyn jodie jody joe joel joelle joey john johnnie johnny joleen jolene jolie
jon jonah jonathan jonathon joni jonny jordan jordana jose joseph josephine josh joshua josiah josie joslyn jovan
joy joyce juan juanita judah judd jude judi judith judson judy julia julian julianne julie juliet julius justin
kacey kaila kaitlin kaitlyn kaleb kali kamala kameron kara kareem karen karl karly karren karyn kasey kassandra kat
kate katelyn katharine katherine kathi kathie kathleen kathlyn kathryn kathy katie katina katrina katy kay kayla
kaylee kayleigh keanu keegan keely keenan keira keisha keith kelley kelli kellie kelly kelsey kelvin ken kendall
kendra kendrick kenna kenneth kenny kenya keri kermit kerri kerrie kerry kevin kiara kiera kieran kiersten kiley kim
kimberley kimberly kip kira kirby kirstie kirsty kitty kris krista kristal kristen kristi kristie kristin kristopher
kristy krystal kyla kyle kylie lacey lachlan ladonna lamar lana landon lanny larry latasha latisha latoya laura
laurel lauren laurie lawrence leah leander leann leanna leanne lee leeann leland lenny lenora leo leon leona leonard
leonora leroy lesley leslie lester leta levi lewis lexi liam libby lila lillian lilliana lillie lily linda lindsay
lindsey linsey linton linus lisa lissa liz lizzie lloyd logan lois lola lonnie lora lorelei loren lorene loretta
lori lorie lorna lorraine lorrie lottie louella louie louis louisa louise luanne lucas lucille lucinda lucius lucy
luke lulu lydia lyle lyn lynda lyndon lynette lynn lynne lynsey mabel mackenzie maddie maddy madeleine madeline
madelyn madge madison mae maeve maggie malachi malcolm mallory mandi mandy manny marc marcella marci marcia marcus
marcy margaret margie margo marguerite maria mariah marian marie marietta marilyn marion marisol marissa maritza
marjorie marjory mark marla marlene marley marlon marlowe marni marnie marnina marsha martha martin marty marv mary
maryann maryanne marybeth marylou mason matt matthew mattie maude maura maureen mavis max maxine maxwell maya
mckenna mckenzie meg megan mel melanie melina melinda melissa melvin meredith merrill meryl mia micaela micah
michael michelle mick mickey miguel mike mila mildred miles millicent millie milo milton mimi mindy minerva minnie
miriam mitch mitzi moira mollie molly monica monique monte monty morag morgan mya myles myra myrna myron myrtle nan
nancy nanette naomi nat natalie natasha nate nathan nathaniel neal ned neil nell nellie nessa nettie nev neva neve
nia niall nichola nicholas nichole nicholle nick nicki nickolas nicky nicola nicole nicolette nigel niki nikki
nikolas nina noah noel noelle nolan nona nora noreen norma norman norris octavia odette ofelia oliver olivia ollie
ophelia ora orlando orson orville osborne oscar oswald otis owain owen ozzie paddy paige paisley palmer pam pamala
pamela pat patricia patrick patsy patti patty paul paula paulette pauline paxton penelope penny percy pete peter
petula peyton phelan phil philip philippa phillip phillippa philomena phineas phoebe phyllis pierce piers pippa
polly poppy prentice prescott primrose priscilla pru queenie quincy quinn rachael rachel rachelle rae raina raleigh
ralph ramon ramona ramsey rand randal randall randi randolph randy rashad raul ray raya raymond raymundo reagan reba
rebecca rebekah reece reese reg reggie regina reginald reid remy rena rene renee reuben reuven reva rex reynold rhea
rhett rhiannon rhoda rhonda rhys ria rianna richard richie rick rickie ricky riley rita rob robbie robert robin
robyn rochelle rod roderick rodger rodney roger romeo romy ron rona ronald ronan ronda ronnie roosevelt rory rosa
rosalie rosalind rosalyn rosanne roscoe rose roseann roseanna roseanne rosemary rosie roslyn ross rowan rowena
roxanne roxie roy rudy rufus rupert russell ruth ruthie ryan ryland sadie safiya saige sally sam samantha samara
samuel sandi sandra sanford sara sarah sasha saul savannah scarlett scott sean sebastian sebastien selena selma seth
seymour shaina shana shanda shane shania shanna shannen shannon shari sharlene sharon sharron shaun shauna shawn
shawna shaye shayla shayne shea sheena sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherrie
sherry sherwin sheryl shira shirlee shirley shonda shoshana sian sid sidney sienna silas simeon simon sinead siobhan
skylar sloan sloane sofia sondra sonia sonya sophia sophie sophy spencer stacey stacia stacie stacy stafford stan
stanley stanton starr steffan stella stephan stephania stephanie stephany stephen stephon steve steven stewart stu
stuart sue sullivan susan susannah susie suzan suzanne suzette suzie suzy sybil syed sylvester sylvia tabatha
tabitha tad taj talia tamar tamara tami tamika tammy tamra tamsin tania tanisha tanya tara tasha tate tatum taya
taylor ted tegan terence teresa terrance terrell terrence terri terry tess thad thaddeus thea thelma theo theodora
theodore theresa thomas thomasina thora thornton thurston tia tiana tiara tierney tiffani tiffany tilda tillie tim
timmy timothy tina tisha tito tobin toby tod todd tom tommie tommy toni tonia tony tonya tori tracey tracie tracy
travis trent trenton trevor trey tricia trina trish trisha tristan tristram troy trudi trudy tyler tyra tyree tyrell
tyrone tyson ulysses una valentine valerie vance vanessa vaughn velma venessa vera verity verna vernon veronica vic
vicki vickie vicky victor victoria vida vince vincent viola virgil virginia viv viviana vivien vivienne wade wallace
walt walter waverly wayne wendell wendi wendy wes wesley weston whitney wilbur wiley wilfred wilhelmina will willa
willard william willie wilma winifred winnie winston wyatt xander yael yvonne zac zach zachariah zachary zack zane
zara zelda zena zoe zoey zuri
`
  .trim()
  .split(/\s+/);

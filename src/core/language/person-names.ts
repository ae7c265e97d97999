/** Small words that belong to the surname after them, in lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'van de der den ter ten te het von zu zum zur di da del della dos la le du al el as ash an ad ar at az ' +
    "bin ibn ben abu abd abdel abdul 't"
  ).split(' '),
);

/**
 * Given names that newspapers use, in lower case: a place or a surname right after one is a part of somebody's name.
 * The given names of the people in the glossary are added. Names that are ordinary words of a language are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdullah abraham adam adriaan ahmad ahmed alain albert aleksandr alex alexander alexandra alexei ali alice ' +
    'amanda amir amira andreas andrej andrew angela anders anna anne annemarie anthony antonio arie arjen arthur asma ' +
    'barack barbara bart bas bashar basil ben benjamin bernard bernie bert bilal bill bob boris boutros brad brian carl ' +
    'carla carlos caroline catherine charles charlotte chelsea chris christian christina christine claire claudia ' +
    'cornelis daan daniel david denis dennis diana dick diederik dirk dmitri donald dorothea eduard edward eleanor ' +
    'elena elisabeth elizabeth elon els emil emma emmanuel eric erik eva evelien fatima felix fernando femke fidel ' +
    'florence francis françois frank frans frederik gary geert george georges gerard gerrit giorgio giovanni guus ' +
    'hafez hanna hannah hans harry hassan heinrich heleen helen helmut hendrik henk henri henry hilda hillary hugo ' +
    'hussein ibrahim ineke ingrid irina isabel ivan ivanka jaap jack jacob jacques jake james jan jane janet jared ' +
    'jason jean jeffrey jens jeroen jesse jim jimmy joan joe joep johan johannes john johnny jonathan jordan joris ' +
    'josef joseph joshua juan judith julia julian julie jürgen karel karen karim karin karl kate katja keith kevin ' +
    'khalid khaled kim klaas koen konstantin kurt lara larry laura lena leo leon leonid lex lidia linda lisa louis ' +
    'louise lucas luis luuk maher mahmoud marco margaret margriet maria marianne marie marieke marijke marina marion ' +
    'marjan martha martin mary matthew matthijs maurice max maxim mehmet melania menno michael michail michel michelle ' +
    'miguel mike mikhail mohamed mohammad mohammed monica monique muhammad mustafa nadia nancy natalia natasja nathan ' +
    'nicolas nicole niels nigel nikita nikolaj nina noah nora olaf oleg olga oliver omar oscar osama pablo pamela ' +
    'paris patricia patrick paul paula pauline peter petra philip philippe piet pieter pierre rachel rami ramzan ' +
    'rebecca rené riad ricardo richard rifaat rob robert robin roger roland ronald rosa ruben rudolf ruth sabine salem salim ' +
    'samuel sander sandra sara sarah saskia sean sebastian sergei sergej sergey sigrid simon sofia sofie sophie ' +
    'stefan stephen steve steven susan sybrand sylvia tamara tanja tatjana ted theo theresa thomas tim tony toon ' +
    'ursula valentina vera victor victoria viktor vincent vladimir walter wendy wilhelm willem william wim winston ' +
    'alec allen alvin arnold brandon bruce bryan burt calvin carol cate cecil clark clint colin cynthia darren debbie ' +
    'denzel derek diane donna doris doug douglas duncan dwight earl edgar edith edmund elton elvis ernest ernst ethan ' +
    'eugene evelyn floyd frances fred gavin geoffrey gerald gilbert glenn gloria gordon graham greg gregory harold ' +
    'harriet harvey herbert herman howard hugh humphrey ian irene irving isaac isaiah jeff jeremy jerome jerry jill jody ' +
    'jonas joyce kenneth leonard leslie lewis lloyd lorenzo louisa lucy luke malcolm marcus marilyn marlon marvin matt ' +
    'mel michele milton mitchell morris nancy neil nelson nick norman otto owen pedro percy philipp ralph ramon raymond ' +
    'rex rita roberto rodney ronnie rosemary ross roy rupert russell ryan sally sam scott shirley sidney stanley stella ' +
    'stewart stuart terry theodore todd tom tyler vernon virgil vivian warren wayne wesley winona woodrow yvonne ' +
    'wouter xavier yasmin yousef youssef yuri yves zeinab'
  ).split(' '),
);

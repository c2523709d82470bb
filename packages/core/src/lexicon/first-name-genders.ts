import { fold } from '../engine/fold.ts'
import type { Gender } from './role-nouns.ts'

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** The commonest first names that only women bear, folded. */
const FEMININE = setOf(`
  adele adeline agathe agnes aicha aida aissatou alba albane alexandra alexia alice alicia aline alix alma amanda amandine ambre amelie amina aminata anais anastasia andrea angela angele angelina angelique anita anna annabelle anne annette annick annie anouk
  antoinette apolline ariane arlette armelle assia astrid athenais aude audrey augustine aurelie aurore awa axelle barbara beatrice benedicte berangere bernadette berthe bertille betty bianca blanche blandine brigitte camelia candice capucine carine carla carmen
  carole carolina caroline cassandra catherine cecile cecilia celeste celestine celia celine chantal charlene charlotte chloe christel christelle christiane christine clara claire clarisse claudette claudia claudine clea clelia clemence clementine cleo clotilde
  colette coline constance cora coralie corinne cristina cynthia daniela danielle daphne deborah debora delphine denise diana diane diarra djamila dominika dora dorothee edith edwige elena eleonore eliane elina eline elisa elisabeth elise elodie eloise elsa elvira
  elvire emeline emilie emma emmanuelle erika ernestine estelle esther eugenie eva eve eveline evelyne fabienne fanny fanta fatima fatiha fatou fatoumata faustine felicie fernande fiona flavie fleur flora flore florence florentine floriane france francesca
  francine francoise frederique gabriela gabrielle gaelle garance genevieve georgette georgia geraldine germaine ghislaine gilberte gina giovanna gisele giulia gladys graziella gwenaelle gwendoline hafida hajar halima hanna hannah hayat helena helene heloise henriette
  hermine hortense houria huguette ibtissem ida ilona imane ines ingrid irena irene iris irma isabel isabelle isaure ivana jacqueline jade jamila janine jeanne jeannette jeannine jennifer jenny jessica joana johanna joelle josephine josette josiane julia juliana
  julie julienne juliette justine karima karine katarina katell kathy katia katy kenza khadija lara latifa laetitia laura laure laurence laurene laurette laurie lea leila lena leonie leopoldine leslie leticia leyla lila liliane lilou lily lina linda line lisa lise
  lison livia loane lola lorena lorraine lou louane louisa louise lucette lucia lucie lucienne lucile lucille ludivine luna lydia lydie lyne mado madeleine mae maelle maelys magali magalie maggy maika maite malika malvina manon marcelle margaret margaux margot
  marguerite maria mariam mariama mariane marianne marie mariella marielle marilou marilyn marina marine marion marjolaine marjorie marlene marthe martina martine maryam maryline maryse maryvonne mathilde maud maureen mauricette maylis mailys megane melanie
  melina melissa melodie mercedes meriem michele micheline mila milena mina mireille miriam mona monica monique morgana mounia muriel mylene myriam nabila nadege nadia nadine naima najat naomi natacha natalia natasha nathalie nawal nicole nina ninon noelie noelle
  noemie nolwenn nora norma nour oceane octavie odette odile olga olivia olympe ombeline ophelie oriane orlane orsola oumou ouria pascale pascaline patricia paula paule paulette pauline penelope perrine petra philippine prisca priscilla prune rachel rachida rania
  raphaelle raymonde rebecca regine renata renee rita roberte rokhaya romane rosa rosalie rose roseline rosemarie roxane sabine sabrina safia salima salome samia samira sandra sandrine sara sarah saskia segolene selma severine shirley sibylle siham silvia simone
  sixtine sofia sofie solange solene solenne sonia sophia sophie soraya stella stephanie stephania suzanne suzette sybille sylvaine sylvette sylviane sylvie tamara tania tatiana teresa tess tessa thais thelma theodora therese tiffany tiphaine ursula valentine valeria
  valerie vanessa vera veronica veronique vicky victoire victoria vincente viola violaine violette virginia virginie viviane wafa wendy yael yamina yasmina yasmine yolande yolene yseult yvette yvonne zahra zelie zineb zoe zohra godelieve joke sofie an els griet
  maelie leia thi mai linh priya leila leïla naima inaya`)

/** The commonest first names that only men bear, folded. */
const MASCULINE = setOf(`
  aaron abdel abdallah abdelkader abdellah abdoulaye abel achille adam adel adil adolphe adrien ahmed aime alain alan alban albert aldo alessandro alex alexander alexandre alexis alfred ali alois alphonse amadou amaury ambroise amin amine amir anatole andre
  andreas andres andrew ange angelo anselme anthony antoine anton antonin antonio antony aristide armand armando arnaud arsene arthur aubin auguste augustin augusto aurelien axel aymeric ayoub aziz baptiste barnabe barthelemy basile bastien baudouin benedict
  benjamin benoit bernard bertrand bilal blaise boris boubacar brahim brandon brice brieuc bruno bryan carl carlo carlos cedric cesar charles charly cheikh christian christoph christophe christopher clement clovis colin corentin cosme cyprien cyriaque cyril cyrille
  damien daniel dario david davide denis derek desire didier diego dimitri djamel donald donatien driss dylan edgar edmond edouard edwin elias eliott eloi emerick emeric emile emilien emmanuel enguerrand enzo eric erik ernest erwan erwann esteban ethan etienne
  eudes eugene evan evariste fabien fabio fabrice fadi farid faycal felicien felix ferdinand fernand fernando filippo firmin flavien florent florentin florian florimond fouad francesco francis francisco franck francois frank franz frederic fulbert gabin gabriel gael
  gaetan gaspard gaston gauthier gautier geoffrey geoffroy george georges gerald gerard germain gerhard gianni gilbert gildas gilles giorgio giovanni giulio giuseppe godefroy gontran gonzague gordon grant gregoire gregory guido guilhem guillaume gunther gustave guy gwenael
  gwendal habib hadrien hakim hamid hans harald harold harry hassan hector hedi henri henry herbert herve hichem honore hubert hugo hugues humbert hussein ibrahim ibrahima idriss igor ilan ilyes imad isidore ismael ivan jack jacky jacob jacques jalil jamal james
  jan jason jaime javier jean jeff jeremie jeremy jerome jerry jesus jim joachim joan joao joaquin joel joffrey johan johann johannes john johnny jonas jonathan jordan jorge jose joseph joshua josselin joris juan jules julian julien julio julius justin kamel karim
  karl kenneth kenny kevin khaled khalid klaus konstantin lambert lamine laurent lazare leandre leo leon leonard leonardo leopold lilian lionel loic lorenzo loris louis luc luca lucas lucien ludovic luigi luis lukas mael mahmoud malo mamadou manuel marc marceau
  marcel marcello marco mariano marin mario marius mark martial martin marvin massimo mateo mathias mathieu mathis mathurin matteo matthias matthieu maurice max maxence maxime maximilien mehdi melvin michael michel michele miguel mikael milan mohamed mohammed moise
  morad moussa mourad mustapha nabil nacer nathan nathanael nazaire nicolas niels nils noa noah noel norbert octave olivier omar oscar othman ousmane owen pablo paco paolo pascal patrice patrick paul paulin paulo pedro peter philibert philip philippe pierre pierric
  pierrick piet piotr placide quentin rachid raoul raphael rayan raymond rejean remi remy renaud rene reynald ricardo riccardo richard rob robert roberto robin rodolphe rodrigo rodrigue roger roland rolf romain roman romaric romeo romuald ronald ronan ruben rudy
  saad said salah salim salvatore sami samir samuel samy sean sebastian sebastien selim serge sergio severin silvain silvio simon slimane sofiane souleymane stanislas stefan stefano stephan stephane stephen steve steven sven sylvain sylvestre tancrede tanguy tariq
  tarik teddy thaddee theo theodore theophile theotime thibaud thibault thibaut thierry thomas timothe timothee tim titouan tobias tom tommaso tommy tony toussaint tristan tugdual ugo ulrich ulysse urbain valentin valere valery vianney victor victorien vincent virgile
  vittorio vivien vladimir walid walter werner wilfrid wilfried william willy wim wolfgang xavier yacine yael yanis yann yannis yassine yohan yohann youri youssef yuri yvan yves yvon zacharie zakaria zinedine anatole corneille jarek stefan`)

/** Whether a first name as written is a woman's or a man's; `undefined` when both bear it, or when the lists lack it. Of « Marie-Ange » and « Jean-Marie » the first half tells. */
export function firstNameGender(name: string): Gender | undefined {
  const form = fold(name)
  const first = form.split(/[\s-]/u)[0] ?? ''
  if (first.startsWith('marie') && /^marie[\s-](?:joseph|pierre)/u.test(form)) return undefined
  const isFeminine = FEMININE.has(first)
  return isFeminine === MASCULINE.has(first) ? undefined : isFeminine ? 'f' : 'm'
}

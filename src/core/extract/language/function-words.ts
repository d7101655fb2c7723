/**
 * The commonest little words of languages in Latin and Cyrillic letters. They are a third of any running text and hardly
 * occur in lists, tables and code; those that many languages share are left out, or weigh little by themselves.
 */
const words: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it for was with are this have from be by not or you which at as on has will can were their been would there its',
  de: 'der die und das ist den von mit nicht ein eine dem zu sich auf für im des auch werden wird sind bei als oder nach einer dass aus wie durch über zur zum kann',
  fr: 'le la les des et est une dans que pour qui pas sur plus par avec ce au sont du ne cette aux être ou ont nous vous mais leur sa il elle',
  es: 'el la los las que y en una por con para es se del al como más pero su lo no sus este esta son entre ser cuando muy sin sobre también fue hay',
  it: 'il di che la è per un una non sono del con della si gli le alla nel come anche più dei da delle ma questo nella al dal essere o ha',
  pt: 'o de que e do da em um para é com não uma os no se na por mais as dos como mas ao das foi ele seu sua ou quando muito nos já está também são pelo pela',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er die om ook als naar maar door wordt worden bij deze uit over of kan hij nog dan',
  sv: 'och att det som en på är av för med den till inte har om ett jag från var kan eller vi ska men så när detta efter vid under blir också där',
  da: 'og at det er til en af på som med for den ikke der de har et jeg fra kan eller vi skal blev også efter hvis når var ved være må meget',
  no: 'og det er som på en til av for med at ikke har den de et jeg fra kan eller vi skal ble også etter hvis når var ved være må mye dette noe',
  fi: 'ja on ei se että joka ovat oli mutta myös tai kun hän ole voi niin kuin sekä sen jos mukaan ne vain tämä jotka siitä olla nyt',
  pl: 'i w na z do się nie że to jest o jak po od za przez dla oraz ale co przy może są tym tego tak lub być jego który która które był jako',
  cs: 'a v se na je že s z do to o k i jako za by pro ale po jsou od který které jeho však také nebo při byl bylo tak jsem podle která jen',
  sk: 'a v sa na je že s z do to o k aj ako za by pre ale po sú od ktorý ktoré jeho však alebo pri bol bolo tak som podľa ktorá len nie',
  hu: 'a az és hogy nem is egy van de meg ez csak volt mint ki ha már el vagy ezt azt lehet így még kell után között által azonban illetve',
  ro: 'și în de la cu pe nu este că a din pentru mai o se care sunt fi prin al ale dar sau fost acest după unei unui această între ca lui',
  tr: 'bir ve bu için ile da de olarak olan daha en çok gibi sonra kadar ne ya her değil ama var ise veya tarafından göre olduğu şekilde',
  hr: 'i u je se na da su za od s kao koji što iz ne bi ili a te o biti koja samo prema nije kako može ako je sve bio koje također',
  ca: 'el la de i que els per les un amb és del com més són dels aquest ha seva però també va aquesta això fer pot molt',
  id: 'yang dan di dengan untuk dari pada ini itu adalah dalam tidak akan oleh atau sebagai juga karena ke bisa telah ada mereka dapat saya',
  vi: 'và của là các có được cho trong một không những với người này để khi đã từ đến về nhiều cũng như ra tại theo trên sẽ',
  ru: 'и в не на что с по как это к из но его от за для так все или был было если они только при же она чтобы быть',
  uk: 'і в не на що з до як це та за від але його для або так при був було якщо вони тільки є його та щоб бути про також',
  bg: 'и на да се в от за не с е са по като но че това или при си ще към към който която които беше бъде има',
  sr: 'и у је се на да су за од с као који што из не би или а те о бити која само није како може ако све био',
};

/** Languages by each of their words. */
export const languagesByWord: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words)) {
    for (const word of new Set(list.split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
})();

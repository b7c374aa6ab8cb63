/** Given names that are common in Hungary, Turkey, India, Africa, Indonesia, on the Balkans, in Finland and the Baltic states, in lower case, beside those of `given-names.ts`. */
export const FURTHER_GIVEN_NAMES: readonly string[] = `
ákos barnabás bence bendegúz csilla dénes dezső eszter gergő géza gyöngyi kornél lilla loránd nándor noémi ottó pál
sára timea vilmos zita bahar başak betül cenk çağlar çiğdem defne dilek doğan duygu ekrem emel ender erhan erkan
ertuğrul esin feride filiz füsun gizem gülay güven hacer haluk hilal kadir koray leyla levent meltem meral meryem metin
müge necati nilay nilgün ömer özgür ramazan rıfat sabri seda selçuk semra serap serhat sevim sinem süleyman şebnem şule
tuba turgut tülay ümit vedat volkan yasin yıldız zeki anjana apoorva aravind arindam bhavana bikash debashis dhruv
dilip indrani jagdish padma pranab raman sagar sameer sandhya somnath sourav suman venkat abimbola adaeze adewale
aminata ayodele babatunde chiamaka chidi chukwuma damilola ebuka funke ibrahima ikenna kelechi kehinde mamadou moussa
nkechi ousmane wanjiru yetunde zandile aisyah endang gunawan iwan wati widodo yusril aleksandar branka danijela dragana
dubravka gordana jasna ksenija ljiljana ljubica milena nemanja nevena olivera radmila rade senka slavica uroš vladan
vojislav arto eija erkki heli hilkka jaana jouko juhani kristiina maija marjatta merja mervi osmo pertti pirkko raija
risto ritva sirpa suvi taina tapani tuija veli virpi andris artūrs gintaras jānis kęstutis laima mindaugas ramunas
vytautas žygimantas eglė rūta dainius algirdas kaspars ilze līga mārtiņš valdis aivars kristjan jaan tõnu urmas kadri
liis riina
`
  .trim()
  .split(/\s+/);

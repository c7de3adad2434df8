/// The list: words in any form; `+` joins a phrase. A line is a kind of deed or thing.
extension NiceWords {
  static let indonesian = NiceWords(
    .indonesian,
    nice: """
      bertanya menanyai mendengarkan menyimak menggali mencari+tahu
      mengajak menawarkan mengusulkan usul pendapat keinginan harapan cita
      bersama berunding musyawarah rembuk sepakat mufakat berdiskusi membahas membicarakan dialog
      saling berbagi bertukar gotong royong
      memetakan mengenali memahami mempelajari menelusuri keadaan pengalaman kebiasaan kesulitan
      lebih+dahulu terlebih+dahulu menimbang mempertimbangkan menyesuaikan mencocokkan
      mengunjungi menemui menemani mendampingi membimbing
      warga+sendiri mereka+sendiri dirinya+sendiri kemampuan mampu potensi kekuatan percaya
      belajar berlatih melatih menguatkan mendukung kesempatan peluang pilihan memilih
      menghargai menghormati melibatkan ikut peran perlahan bertahap
      """,
    harsh: """
      memberi membagi membayar menyumbang bantuan santunan hadiah uang dana honor insentif upah
      meminjamkan mengisi
      menghukum menegur melarang mewajibkan memerintah menyuruh memaksa denda sanksi memarahi
      mengancam memperingatkan menuntut menertibkan
      menerangkan menjelaskan menasihati menyuluh ceramah memberi+tahu memberitahukan mengumumkan
      menyampaikan mengarahkan mengingatkan meyakinkan membujuk
      menetapkan memutuskan mengambil+alih menunjuk menyerahkan menggantikan menugaskan
      dinas kantor petugas pejabat ahli dermawan
      diam mendiamkan menunggu membiarkan menolak menghentikan menunda mengabaikan memindahkan
      mengeluarkan menyalahkan menyembunyikan menghindari melewati merahasiakan menyimpan
      segera cepat seragam baku lengkap rajin
      """,
    negations: "tanpa tidak belum bukan tak")

  static let english = NiceWords(
    .english,
    nice: """
      ask listen hear find+out look+into explore
      offer suggest propose proposal opinion view wish hope
      together jointly joint agree consult discuss deliberate talk negotiate dialogue
      share exchange mutual meet
      map understand learn study consider weigh adapt suit adjust fit
      experience habit difficulty state+of
      visit accompany guide coach practise train
      themselves themself their+own his+own her+own ability able potential strength trust confidence
      strengthen support chance opportunity choose choice
      respect value appreciate involve join take+part role gradually
      """,
    harsh: """
      give hand+out pay donate aid grant gift money fund wage fee lend fill
      punish scold reprimand ban forbid require oblige order force fine sanction penalty threaten warn
      demand discipline
      explain tell lecture advise inform announce instruct remind convince persuade pass+on
      set fix decide+for take+over appoint assign replace hand+over send
      office officer official expert agency donor
      silent silence keep wait leave refuse stop end postpone ignore move remove blame hide avoid skip
      quickly quick fast same uniform standard at+once
      """,
    negations: "without not no never instead")
}

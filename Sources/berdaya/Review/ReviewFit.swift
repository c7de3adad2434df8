import ArgumentParser
import Foundation
import Quiz
import Texts
import Training

/// Fits the schedule to someone's reviews.
struct ReviewFit: Command {
  static let help = Help(
    id: "Menyesuaikan jadwal dengan ingatan.", en: "Fits the schedule to one's reviews.",
    usage: "berdaya review fit",
    examples: ["berdaya review fit", "berdaya review fit --participant \"Siti\""],
    about: .text(
      id: "Perlu \(FSRSOptimizer.fewestReviews) pengulangan atau lebih. Bobot FSRS yang "
        + "disesuaikan hanya dipakai bila memperkirakan seperlima pengulangan terbaru lebih tepat "
        + "daripada bobot umum: dengan `log loss` yang lebih kecil. Keduanya dicetak.",
      en: "Needs \(FSRSOptimizer.fewestReviews) reviews or more. The fitted weights of FSRS are "
        + "used only if they foresee the newest fifth of the reviews better than the standard ones "
        + "do: with a lower log loss. Prints both."))

  @OptionGroup var options: CommonOptions
  @OptionGroup var learner: LearnerOptions

  func run() throws {
    let training = try options.training()
    let fitting = try training.fitWeights(
      of: options.learner(named: learner.participant, in: training).id)
    switch fitting {
    case .tooFew: throw Refusal(text: fitting.text)
    case .left: break
    case .standard(let fit), .own(let fit):
      print(fitting.text)
      print(.losses(fit.loss, standard: fit.standardLoss))
    }
  }
}

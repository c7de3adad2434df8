import Foundation

/// The content that comes with the program.
public enum BundledContent {
  /// The folder that holds one folder for each module.
  public static var folder: URL { Bundle.module.bundleURL }
}

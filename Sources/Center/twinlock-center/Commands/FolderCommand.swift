import ArgumentParser

/// A command on a center's folder. Hints that say FOLDER get its name.
protocol FolderCommand: AsyncParsableCommand {
    /// As it was given.
    var folder: String { get }
}

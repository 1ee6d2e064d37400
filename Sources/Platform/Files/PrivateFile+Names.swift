import Glibc

extension PrivateFile {
    /// Gives the file a further name in the same folder, on the disk when this returns.
    ///
    /// - Throws: `alreadyExists` when the name is taken.
    public static func addName(_ name: String, to path: String) throws(FileError) {
        guard unsafe link(path, name) == 0 else { throw FileError("create", name, errno: errno) }
        try synchronizeFolder(of: name)
    }

    /// Moves the file to another name in the same folder, taking the place of what is there, in one step; on the disk
    /// when this returns.
    public static func rename(_ path: String, to name: String) throws(FileError) {
        guard unsafe Glibc.rename(path, name) == 0 else { throw FileError("rename", path, errno: errno) }
        try synchronizeFolder(of: name)
    }

    /// Waits until the names in the folder that `path` lies in are on the disk.
    static func synchronizeFolder(of path: String) throws(FileError) {
        try Descriptor(opening: PathText.folder(of: path), O_RDONLY | O_DIRECTORY, to: "write in").synchronize()
    }
}

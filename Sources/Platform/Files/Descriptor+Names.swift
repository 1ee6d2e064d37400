import Glibc

extension Descriptor {
    /// The names in this folder, without `.` and `..`, in no order; names that are not UTF-8 are left out.
    func names() throws(FileError) -> [String] {
        // A descriptor of its own, because closedir closes it.
        let number = unsafe openat(self.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        guard number >= 0 else { throw FileError("list", path, errno: errno) }
        guard let stream = unsafe fdopendir(number) else {
            let failure = errno
            _ = close(number)
            throw FileError("list", path, errno: failure)
        }
        defer { _ = unsafe closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                guard errno == 0 else { throw FileError("list", path, errno: errno) }
                return names
            }
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if let name, name != ".", name != ".." { names.append(name) }
        }
    }
}

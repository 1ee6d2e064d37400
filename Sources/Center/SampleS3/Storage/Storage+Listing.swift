import Platform

extension Storage {
    /// The entries of a listing in the order of their UTF-8, and where the next page starts if there are more.
    func list(_ listing: Listing, in bucket: String) throws -> (entries: [Listing.Entry], next: Listing.Start?) {
        var page = ListingPage(listing)
        try visit(Self.place(ofBucket: bucket) + ["objects"], before: [], &page)
        return (page.entries, page.next)
    }

    /// Walks a folder of objects whose keys all begin with `before`.
    private func visit(_ place: [String], before: [UInt8], _ page: inout ListingPage) throws {
        for name in try names(in: place) {
            guard !page.isComplete else { return }
            switch ObjectPlace.entry(name) {
            case .object(let bytes): page.add(before + bytes)
            case .folder(let bytes) where page.listing.mayHold(before + bytes, isWhole: false):
                try visit(place + [name], before: before + bytes, &page)
            case .folder, nil: continue
            }
        }
    }
}

/// A page of a listing while it is filled.
private struct ListingPage {
    private(set) var listing: Listing
    private(set) var entries: [Listing.Entry] = []
    /// Set when there is more than the page holds.
    private(set) var next: Listing.Start?
    private(set) var isComplete = false

    init(_ listing: Listing) {
        self.listing = listing
    }

    mutating func add(_ key: [UInt8]) {
        guard listing.mayHold(key, isWhole: true) else { return }
        guard entries.count < listing.limit else {
            next = entries.isEmpty ? nil : listing.start
            isComplete = true
            return
        }
        if let common = listing.commonPrefix(of: key) {
            entries.append(.commonPrefix(String(decoding: common, as: UTF8.self)))
            listing.start = .prefix(common)
        } else {
            entries.append(.key(String(decoding: key, as: UTF8.self)))
            listing.start = .key(key)
        }
    }
}

// The SQL of texts of pages.
#pragma once

#include "core/recognition/PageText.h"
#include "core/storage/Transaction.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::recognition {

/// A page as far as its text depends on it.
struct PageFacts {
    pages::PageId id{0};
    digitization::ItemId itemId{0};
    std::optional<pages::ScanId> scanId;
    std::int64_t orderKey = 0;
    pages::Area area;
    int rotation = 0;
    std::string label;
    pages::PageKind kind = pages::PageKind::Normal;
};

/// A page of the book with a scan, and no blank one.
bool isToBeRead(const PageFacts& page);

/// A page in the order of the book, with its number, and what of its text can be listed without the text itself.
struct PageTextRow {
    PageFacts page;
    int number = 0;               // from 1
    std::optional<PageText> text; // the present one, without `plain`
    std::string request;          // "ready", "claimed", "failed"; "": none
    std::string failure;          // why it failed, as ReadingFailure has it
    /// The version of a person that is of a picture which the page shows no longer (another scan, part or turn), while
    /// nobody has made one of the present picture since; 0: none. It stays among the versions.
    int setAside = 0;
};

class TextRepository {
public:
    explicit TextRepository(storage::Snapshot& snapshot) : m_snapshot(snapshot) {}

    Result<std::optional<PageFacts>> page(pages::PageId id);
    /// The page that stands there in the item, from 1.
    Result<std::optional<PageFacts>> pageAt(digitization::ItemId item, int number);
    Result<int> numberOf(const PageFacts& page);
    Result<std::vector<PageTextRow>> pagesOf(digitization::ItemId item);

    /// As PageText says which one it is.
    Result<std::optional<PageText>> present(pages::PageId page);
    Result<std::optional<TextId>> presentId(pages::PageId page);
    Result<std::optional<PageText>> version(pages::PageId page, int version);
    /// The newest first.
    Result<std::vector<PageText>> versions(pages::PageId page);
    Result<int> newestVersion(pages::PageId page); // 0: none
    /// The newest version that a person has made of the present picture.
    Result<std::optional<int>> persons(pages::PageId page);
    /// What page_text.picture keeps of a text that is made now.
    Result<std::string> pictureOf(pages::PageId page);
    /// As PageTextRow::setAside.
    Result<int> setAside(pages::PageId page);
    /// The languages in which the page, or a part of its scan, was read last; nullopt: never.
    Result<std::optional<std::string>> languagesReadBefore(const PageFacts& page);
    /// The present texts of an item, in the order of its pages.
    Result<void> eachPlain(digitization::ItemId item, const std::function<void(std::string_view plain)>& visit);

    /// "" when there is no such item.
    Result<std::string> recordLanguageOf(digitization::ItemId item);

private:
    storage::Snapshot& m_snapshot;
};

} // namespace kitapdar::recognition

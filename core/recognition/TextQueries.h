// Reading texts of pages.
#pragma once

#include "core/recognition/BookTexts.h"
#include "core/recognition/LetterCheck.h"
#include "core/recognition/RequestRepository.h"
#include "core/recognition/TextRepository.h"

#include <string>
#include <vector>

namespace kitapdar::recognition {

/// How far the pages of an item are.
struct TextProgress {
    std::int64_t pages = 0; // that have a scan and are of the book
    std::int64_t read = 0;  // have a text
    std::int64_t words = 0;
    std::int64_t doubtful = 0;
    std::int64_t proofread = 0; // whole pages
    std::int64_t setAside = 0;  // pages, as PageTextRow has it
    int confidence = 0;         // mean of the words, hundredths of a per cent
    RequestCounts requests;
};

/// What is amiss with the texts of an item.
struct TextProblems {
    std::int64_t withoutText = 0; // pages of the book with a scan, blank ones left out
    std::int64_t failed = 0;      // of them: recognition has failed
    bool wrongLanguage = false;   // marked as Kazakh, and not one Kazakh letter in all texts
    bool none() const { return withoutText == 0 && !wrongLanguage; }
};

/// A page in which the words were found.
struct TextHit {
    digitization::ItemId itemId{0};
    pages::PageId pageId{0};
    std::string title; // of the record
    std::string authors;
    std::optional<int> year;
    digitization::ItemState state = digitization::ItemState::Candidate;
    int number = 0;      // of the page, from 1
    std::string label;   // as printed
    std::string snippet; // some words around the first that was found
    // The first word that was found, in the snippet: bytes.
    std::size_t from = 0;
    std::size_t length = 0;
};

struct TextHits {
    std::vector<TextHit> hits;
    bool more = false;
};

enum class SearchedTexts { All, Finished };

class TextQueries {
public:
    /// As PageText says which one is present.
    Result<std::optional<PageText>> present(storage::Snapshot& snapshot, pages::PageId page) const;
    Result<std::optional<PageText>> version(storage::Snapshot& snapshot, pages::PageId page, int version) const;
    /// The newest first.
    Result<std::vector<PageText>> versions(storage::Snapshot& snapshot, pages::PageId page) const;
    /// As PageTextRow::setAside.
    Result<int> setAside(storage::Snapshot& snapshot, pages::PageId page) const;
    /// As learnedCorrections() and sampleOf() have them.
    Result<std::vector<LearnedCorrection>> learned(storage::Snapshot& snapshot, digitization::ItemId item) const;
    Result<Sample> sample(storage::Snapshot& snapshot, digitization::ItemId item, int percent) const;
    Result<std::optional<PageFacts>> pageAt(storage::Snapshot& snapshot, digitization::ItemId item, int number) const;
    /// In the order of the book.
    Result<std::vector<PageTextRow>> pages(storage::Snapshot& snapshot, digitization::ItemId item) const;
    Result<TextProgress> progress(storage::Snapshot& snapshot, digitization::ItemId item) const;
    /// docs/digitization.md, 7.4.
    Result<TextProblems> problems(storage::Snapshot& snapshot, digitization::ItemId item) const;
    /// Pages with all the words, in whatever script and spelling they were typed, as the search of the catalogue folds
    /// them; "in quotes" one after the other; the last one may be begun only, from four letters on. The newest pages
    /// first. Finished: of items that are ready, packed, sent or accepted.
    Result<TextHits> search(storage::Snapshot& snapshot, const std::string& words, SearchedTexts which, int limit,
                            int offset) const;
};

} // namespace kitapdar::recognition

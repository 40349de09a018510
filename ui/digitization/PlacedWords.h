// The words of a page's text with their places, in the text and on the scan. Pure; any thread.
#pragma once

#include "core/pages/Page.h"
#include "core/recognition/Layout.h"
#include "core/recognition/Snippet.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace kitapdar::ui {

struct PlacedWord {
    QString text;
    int at = 0; // in the text; its length is that of `text`
    std::optional<recognition::Box> box;
    int confidence = 100;
    int line = 0;               // of the text, from 0; empty lines count
    bool goesOn = false;        // in the next line: a printed half with its hyphen
    recognition::Box lineBox{}; // of the printed line; empty without a box
};

/// Words part at blanks. Places come from `layout` where it has the same words as the text; none: without places.
std::vector<PlacedWord> placedWords(const QString& text, const recognition::Layout* layout);

/// The words that a search finds, as indexes: all of them when each part of it is there, else none. A word in two
/// halves is found by both.
std::vector<int> foundWords(const std::vector<PlacedWord>& words, const recognition::SearchedWords& searched);

/// A box of the scan on the page as it is shown, in shares of its width and height; it may lie outside of it.
QRectF placeOnPage(const recognition::Box& box, int width, int height, const pages::Page& page);

/// A digit right after a letter of a word, or letters of two alphabets in it: mostly misread.
bool looksMisread(const QString& word);

} // namespace kitapdar::ui

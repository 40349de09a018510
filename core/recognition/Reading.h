// What is asked of the engine of recognition and what it answers: values that the program and the child process which
// reads hand to each other (core/rendering, Question::Recognise). Both sides distrust what they decode.
#pragma once

#include "core/pages/Page.h"
#include "core/recognition/Layout.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::recognition {

/// A picture, or a part of it, and how it is to be read.
struct ReadingTask {
    std::string languages; // "kaz+rus", "script/Cyrillic": names of models, parted by +
    pages::Area area;
    int rotation = 0; // clockwise, before it is read: 0, 90, 180, 270
    int dpi = 0;      // 0: not known
    friend bool operator==(const ReadingTask&, const ReadingTask&) = default;
};

struct Reading {
    Layout layout;
    std::string engine; // name, version, model and settings: "tesseract 5.3.0 kaz+rus lstm psm 3 sauvola deskew"
    int confidence = 0; // mean of the words, hundredths of a per cent; 0 without words
    int skew = 0;       // hundredths of a degree that were turned back, clockwise
    int ink = 0;        // ten thousandths of the area
    int inkOutside = 0; // ten thousandths of the ink that looks like letters and lies in no word
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// The models that a text of languages names, in their order. nullopt: no such text ("kaz+", "../kaz", "").
std::optional<std::vector<std::string>> modelsOf(std::string_view languages);
/// Whether what is read with these languages is a draft, to be proofread word for word: of a whole script, or of
/// Kazakh in the Latin of 1929–1940 or in Arabic, for which no model was trained.
bool isDraft(std::string_view languages);

std::string encoded(const ReadingTask& task);
std::string encoded(const Reading& reading);
std::optional<ReadingTask> decodedTask(std::string_view bytes);
/// nullopt also when a box lies outside of the layout, a text is no UTF-8 or has control characters, or there is more
/// than a page can have.
std::optional<Reading> decodedReading(std::string_view bytes);

} // namespace kitapdar::recognition

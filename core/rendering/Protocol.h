// What a program and the child process that looks at a foreign file say to each other: a question, an answer, one after
// the other. Both sides distrust what they read: a child may have been taken over by the file it looks at.
#pragma once

#include "core/rendering/PictureFacts.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::rendering {

/// The numbers of the open files in the child: questions, answers, the foreign file.
inline constexpr int questionsFile = 0;
inline constexpr int answersFile = 1;
inline constexpr int foreignFile = 3;

/// Of a process that makes others (RenderServer.h): its argument, the number of the socket of its orders, and an order.
/// With Make come the foreign file and the child's end of a socket; the answer is the number of the process, 32 bits.
inline constexpr const char* serverArgument = "serve";
inline constexpr int ordersFile = 0;
struct ServerOrder {
    enum class Kind : std::int32_t { Make = 1, End };
    Kind kind = Kind::Make;
    std::int32_t process = 0; // End: which was killed
};

enum class Question : std::uint32_t {
    Open = 1,  // text: a password, or ""
    Sizes,     // page: the first; count
    Draw,      // page, width, height in pixels
    Find,      // page; text
    HasText,   // page
    Measure,   // page
    Recognise, // page; width, height of the scan, of which the places are; text: the task (core/recognition)
    Models,    // of recognition, that are installed
    Carry,     // page; width, height of the scan, in which a page of a PDF is drawn that is no picture
    Picture,   // page; width, height of the scan; count: the longest side; text: see encodedPart()
    CheckPdf,  // of the file, which need not be open
    Sheets     // of a workbook, which need not be open
};

enum class Status : std::uint32_t {
    Done = 1,
    Unreadable,    // no PDF and no picture, or too damaged
    NeedsPassword, // none was given, or a wrong one
    Malformed,     // built as no honest file is
    Refused        // a page that is not there, a picture that is too large
};

struct Asked {
    Question question = Question::Open;
    std::int32_t page = 0;
    std::int32_t count = 0;
    std::int32_t width = 0;
    std::int32_t height = 0;
    std::string text;
    friend bool operator==(const Asked&, const Asked&) = default;
};

struct Answered {
    Status status = Status::Done;
    std::int32_t pages = 0;      // of the file; 1 of a picture
    std::int32_t width = 0;      // of what was drawn
    std::int32_t height = 0;     //
    std::vector<double> numbers; // sizes: width, height in points; found: index of the match, x, y, width, height;
                                 // measured: see numbersOf()
    std::string bytes;           // drawn: 32 bits a pixel, premultiplied ARGB of this machine; what was recognised
                                 // ("": a model is not installed); models, a line each; what a PDF can
                                 // carry, with `numbers` (CarriedPicture.h); a JPEG; problems, a line each;
                                 // sheets (ForeignSheets.h)
    friend bool operator==(const Answered&, const Answered&) = default;
};

/// A message is its length in four bytes and the rest; at most so many bytes.
inline constexpr std::size_t longestMessage = std::size_t{320} << 20U;
inline constexpr std::int64_t mostPixels = std::int64_t{64} << 20U;

/// Takes minutes, not seconds.
inline bool isLong(Question question) { return question == Question::Recognise || question == Question::CheckPdf; }

std::string encoded(const Asked& asked);
std::string encoded(const Answered& answered);
/// What was measured, as the numbers of an answer.
std::vector<double> numbersOf(const PictureFacts& facts);
/// Of a message without its length; nullopt when it is none.
std::optional<Asked> decodedAsked(std::string_view message);
std::optional<Answered> decodedAnswered(std::string_view message);
/// The part of a picture that a page shows, in ten thousandths of its sides, and its rotation clockwise.
struct PagePart {
    std::int32_t left = 0;
    std::int32_t top = 0;
    std::int32_t right = 10'000;
    std::int32_t bottom = 10'000;
    std::int32_t rotation = 0; // 0, 90, 180, 270
};
std::string encodedPart(const PagePart& part);
std::optional<PagePart> decodedPart(std::string_view text);
/// nullopt when they are no facts, or such as no picture has.
std::optional<PictureFacts> factsOf(const std::vector<double>& numbers);

} // namespace kitapdar::rendering

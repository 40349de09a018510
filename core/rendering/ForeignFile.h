// A PDF or a picture that came from anywhere, looked at by a child process of its own (kitapdar-render): it has the
// open file and nothing else, no library, no network, and limits of time and memory. Whatever the file does to it, a
// crash or a hang there costs this file or one of its pages.
#pragma once

#include "core/base/Disk.h"
#include "core/base/Result.h"
#include "core/rendering/CarriedPicture.h"
#include "core/rendering/PictureFacts.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kitapdar::rendering {

struct Answered;
struct Asked;
struct ForeignSheets;
struct PagePart;
class RenderServer;

/// Neither a PDF nor a picture, or too damaged.
struct NotReadable {
    static constexpr std::string_view code = "not_readable";
};
/// The file is opened by a password only, and none or a wrong one was given.
struct PasswordNeeded {
    static constexpr std::string_view code = "password_needed";
};
/// Built as no honest file is: a page tree without end, or nothing but zeros where its content should be.
struct Malformed {
    static constexpr std::string_view code = "malformed";
};
/// The child process crashed, took too long or too much memory.
struct TooHeavy {
    static constexpr std::string_view code = "too_heavy";
};
/// Fault: Cancelled, Internal (kitapdar-render is not there).
using RenderRefusal = std::variant<Fault, NotReadable, PasswordNeeded, Malformed, TooHeavy>;

struct PageSize { // in points, as the page is shown
    double width = 0;
    double height = 0;
    friend bool operator==(const PageSize&, const PageSize&) = default;
};

/// On a page as it is shown, in points from its upper left corner.
struct PageRect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    friend bool operator==(const PageRect&, const PageRect&) = default;
};

struct DrawnPage {
    int width = 0; // pixels
    int height = 0;
    std::string pixels; // 32 bits each, premultiplied ARGB of this machine, line by line
};

struct RenderLimits {
    std::chrono::milliseconds wait{20'000};     // for each answer
    std::chrono::milliseconds reading{180'000}; // for a page that is recognised, for a PDF that is checked
};

/// One file, one child at a time; a child that was lost is started anew by the next question. One thread at a time.
class ForeignFile {
public:
    /// Asked ten times a second while an answer is waited for; false ends the child, the answer is Fault::Cancelled.
    using ShouldContinue = std::function<bool()>;

    /// Blocks; never on the window's thread. `server`: makes the child, for who opens many files; none: the child is
    /// started.
    static Result<std::unique_ptr<ForeignFile>, RenderRefusal> open(const std::filesystem::path& file,
                                                                    const std::string& password = {},
                                                                    ShouldContinue shouldContinue = {},
                                                                    RenderLimits limits = {},
                                                                    std::shared_ptr<RenderServer> server = {});
    /// Without a password, and when one is needed with each of these, until one opens the file.
    static Result<std::unique_ptr<ForeignFile>, RenderRefusal> openWith(
        const std::vector<std::string>& passwords, const std::filesystem::path& file,
        const ShouldContinue& shouldContinue, const std::shared_ptr<RenderServer>& server = {});
    ~ForeignFile();
    ForeignFile(const ForeignFile&) = delete;
    ForeignFile& operator=(const ForeignFile&) = delete;

    int pages() const { return m_pages; }                    // frames of a picture: mostly 1
    bool isProtected() const { return !m_password.empty(); } // and was opened by its password
    Result<std::vector<PageSize>, RenderRefusal> sizes(int first, int count);
    Result<DrawnPage, RenderRefusal> draw(int page, int width, int height);
    /// Each match on the page is one or more rectangles, one in each line of text.
    Result<std::vector<std::vector<PageRect>>, RenderRefusal> find(int page, const std::string& text);
    /// Whether the page has letters, and not only a picture of them.
    Result<bool, RenderRefusal> hasText(int page);
    /// What the page's picture is like.
    Result<PictureFacts, RenderRefusal> measure(int page);
    /// The words of a page: `task` and the answer are those of core/recognition/Reading.h, encoded. "": a model that
    /// the task names is not installed. `width`, `height`: of the scan in pixels, in which a page of a PDF is drawn;
    /// a picture is read as it is. One processor; as long as RenderLimits::reading.
    Result<std::string, RenderRefusal> recognise(int page, int width, int height, const std::string& task);
    /// The page as a PDF can carry it: pictures as they lie in the file, else packed without loss; a page of a PDF that
    /// is no picture as it is drawn. `width`, `height`: of the scan in pixels.
    Result<CarriedPage, RenderRefusal> carry(int page, int width, int height);
    /// A part of the page upright, as JPEG, no side of more than `longest` pixels.
    Result<std::string, RenderRefusal> picture(int page, int width, int height, const PagePart& part, int longest);
    /// What is wrong with a PDF of ours: codes of core/media/PdfCheck.h. Blocks.
    static Result<std::vector<std::string>, RenderRefusal> pdfProblems(const std::filesystem::path& file,
                                                                       ShouldContinue shouldContinue = {});
    /// The cells of a workbook (XLSX, ODS). Blocks.
    static Result<ForeignSheets, RenderRefusal> sheets(const std::filesystem::path& workbook,
                                                       ShouldContinue shouldContinue = {});
    /// The names of the models of recognition that are installed on this computer, as ReadingTask has them.
    static Result<std::vector<std::string>, RenderRefusal> models(ShouldContinue shouldContinue = {});

private:
    ForeignFile(disk::Descriptor file, std::string password, ShouldContinue shouldContinue, RenderLimits limits,
                std::shared_ptr<RenderServer> server);
    Result<void, RenderRefusal> begin();
    Result<void, RenderRefusal> start();
    Result<Answered, RenderRefusal> ask(const Asked& asked);
    Result<Answered, RenderRefusal> exchange(const Asked& asked);
    void end();

    disk::Descriptor m_file;
    std::string m_password;
    ShouldContinue m_shouldContinue;
    RenderLimits m_limits;
    std::shared_ptr<RenderServer> m_server; // none: the child is ours
    int m_pages = 0;
    int m_process = -1;
    disk::Descriptor m_socket;
};

} // namespace kitapdar::rendering

// Files from anywhere, asked through the real child process.
#include "core/demo/PlainPdf.h"
#include "core/demo/SampleSheets.h"
#include "core/digitization/RenderedPages.h"
#include "core/media/PageFrame.h"
#include "core/rendering/ForeignFile.h"
#include "core/rendering/Protocol.h"
#include "core/rendering/RenderServer.h"
#include "tests/support/TemporaryFolder.h"

#include <QColor>
#include <QImage>
#include <gtest/gtest.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <chrono>
#include <fstream>
#include <random>

namespace kitapdar::rendering {
namespace {

namespace fs = std::filesystem;

class ForeignFileTest : public testing::Test {
protected:
    fs::path write(const std::string& name, const std::string& content) const {
        std::ofstream(folder.path() / name, std::ios::binary) << content;
        return folder.path() / name;
    }
    /// Two pages of words.
    fs::path pdf() const {
        const fs::path file = folder.path() / "plain.pdf";
        demo::Work work;
        work.language = "rus";
        work.title = "Title";
        EXPECT_TRUE(demo::PlainPdf().draw(file, "Title", demo::sheetsOf(work, 2)));
        return file;
    }
    /// One page with the word at the given place of the page's own coordinates.
    fs::path page(const std::string& attributes, int x, int y) const {
        const std::string text = "BT /F1 20 Tf " + std::to_string(x) + " " + std::to_string(y) + " Td (Needle) Tj ET";
        std::string body = "%PDF-1.4\n";
        std::vector<std::size_t> at;
        const auto object = [&](const std::string& content) {
            at.push_back(body.size());
            body += std::to_string(at.size()) + " 0 obj\n" + content + "\nendobj\n";
        };
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] " + attributes +
               " /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> "
               ">> >>");
        object("<< /Length " + std::to_string(text.size()) + " >>\nstream\n" + text + "\nendstream");
        const std::size_t table = body.size();
        body += "xref\n0 5\n0000000000 65535 f \n";
        for (const std::size_t each : at) {
            char line[32];
            std::snprintf(line, sizeof line, "%010zu 00000 n \n", each);
            body += line;
        }
        body += "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
        return write("page.pdf", body);
    }

    template <class Why>
    static bool isRefused(const fs::path& file, const std::string& password = {}) {
        const auto opened = ForeignFile::open(file, password);
        return !opened && std::holds_alternative<Why>(opened.error());
    }

    test::TemporaryFolder folder;
};

TEST_F(ForeignFileTest, APdfIsCountedMeasuredDrawnAndSearched) {
    const auto file = ForeignFile::open(pdf());
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->pages(), 2);
    const auto sizes = (*file)->sizes(0, 10);
    ASSERT_TRUE(sizes);
    ASSERT_EQ(sizes->size(), 2U);
    const auto drawn = (*file)->draw(1, 210, 297);
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->pixels.size(), 4U * 210 * 297);
    EXPECT_FALSE((*file)->find(0, "Title")->empty());
    EXPECT_TRUE((*file)->find(0, "nowhere")->empty());
    EXPECT_TRUE(*(*file)->hasText(0));
    EXPECT_FALSE((*file)->draw(2, 10, 10)) << "no such page";
    EXPECT_FALSE((*file)->draw(0, 100'000, 100'000));
    EXPECT_TRUE((*file)->draw(0, 10, 10)) << "a refusal costs nothing else";
}

TEST_F(ForeignFileTest, AServerMakesAProcessForEachFileAndAKilledOneCostsTheOthersNothing) {
    const auto server = std::make_shared<RenderServer>();
    const fs::path good = pdf();
    const fs::path bad = write("bad.pdf", "%PDF-1.4\nnothing");
    std::vector<std::unique_ptr<ForeignFile>> open;
    for (int i = 0; i < 100; ++i) { // more than a process has numbers of files
        auto file = ForeignFile::open(good, {}, {}, {}, server);
        ASSERT_TRUE(file) << i;
        EXPECT_FALSE(ForeignFile::open(bad, {}, {}, {}, server));
        if (i % 25 == 0) open.push_back(std::move(*file));
    }
    for (const auto& file : open) { // several at once
        EXPECT_EQ(file->pages(), 2);
        EXPECT_TRUE(file->draw(1, 210, 297));
    }
    open.erase(open.begin());
    EXPECT_TRUE(open.front()->draw(0, 21, 29));
}

TEST_F(ForeignFileTest, MarksLieOnTheWordHoweverThePageLies) {
    for (const char* attributes :
         {"", "/Rotate 90", "/Rotate 180", "/Rotate 270", "/CropBox [50 100 350 500]",
          "/CropBox [50 100 350 500] /Rotate 90", "/CropBox [50 100 350 500] /Rotate 270", "/Rotate -90"}) {
        const auto file = ForeignFile::open(page(attributes, 120, 300));
        ASSERT_TRUE(file) << attributes;
        const auto found = (*file)->find(0, "Needle");
        ASSERT_TRUE(found && found->size() == 1U) << attributes;
        const PageRect mark = found->front().front();
        const PageSize size = (*file)->sizes(0, 1)->front();
        const auto drawn = (*file)->draw(0, static_cast<int>(size.width), static_cast<int>(size.height));
        ASSERT_TRUE(drawn);
        // All ink of the page lies within the mark, and there is some.
        int inside = 0;
        int outside = 0;
        for (int y = 0; y < drawn->height; ++y) {
            for (int x = 0; x < drawn->width; ++x) {
                const std::size_t at = 4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(drawn->width) +
                                            static_cast<std::size_t>(x));
                const bool ink = static_cast<unsigned char>(drawn->pixels[at + 3]) > 128 &&
                                 static_cast<unsigned char>(drawn->pixels[at]) < 128;
                if (!ink) continue;
                const bool in =
                    x >= mark.x - 4 && x <= mark.x + mark.width + 4 && y >= mark.y - 8 && y <= mark.y + mark.height + 8;
                ++(in ? inside : outside);
            }
        }
        EXPECT_GT(inside, 20) << attributes;
        EXPECT_EQ(outside, 0) << attributes;
    }
}

TEST_F(ForeignFileTest, APasswordIsToldFromDamage) {
    const fs::path open = page("", 100, 100);
    const auto locked = [&](const char* user, const char* owner) {
        const fs::path file = folder.path() / (std::string("locked") + user + ".pdf");
        QPDF source;
        source.processFile(open.c_str());
        QPDFWriter writer(source, file.c_str());
        writer.setR6EncryptionParameters(user, owner, true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        return file;
    };
    const fs::path user = locked("secret", "owner");
    EXPECT_TRUE(isRefused<PasswordNeeded>(user));
    EXPECT_TRUE(isRefused<PasswordNeeded>(user, "wrong"));
    const auto file = ForeignFile::open(user, "secret");
    ASSERT_TRUE(file);
    EXPECT_EQ((*file)->find(0, "Needle")->size(), 1U);
    EXPECT_TRUE(ForeignFile::open(locked("", "owner"))) << "only changing it is protected";
    jobs::Progress progress;
    using digitization::RenderedPages;
    const auto without = RenderedPages().examine(user, progress);
    ASSERT_FALSE(without);
    EXPECT_TRUE(std::holds_alternative<digitization::FileHasPassword>(without.error()));
    const auto wrong = RenderedPages({"wrong"}).examine(user, progress);
    ASSERT_FALSE(wrong);
    EXPECT_TRUE(std::holds_alternative<digitization::FilePasswordWrong>(wrong.error()));
    const auto examined = RenderedPages({"wrong", "secret"}).examine(user, progress);
    ASSERT_TRUE(examined);
    EXPECT_EQ(examined->pages, 1);
    EXPECT_TRUE(examined->isProtected);
    const auto openToAll = RenderedPages({"secret"}).examine(locked("", "owner"), progress);
    ASSERT_TRUE(openToAll);
    EXPECT_FALSE(openToAll->isProtected);
}

TEST_F(ForeignFileTest, BytesBeforeThePdfAreLetPass) {
    std::ifstream in(pdf(), std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    EXPECT_TRUE(ForeignFile::open(write("mail.pdf", "Content-Type: application/pdf\r\n\r\n" + whole)));
}

TEST_F(ForeignFileTest, PicturesAreLookedAtWhole) {
    QImage picture(300, 200, QImage::Format_RGB32);
    std::mt19937 random(1);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) picture.setPixel(x, y, static_cast<uint>(random()) | 0xFF000000U);
    for (const char* format : {"jpg", "png", "tif"}) {
        const fs::path file = folder.path() / (std::string("page.") + format);
        if (!picture.save(QString::fromStdString(file.string()))) continue; // no plugin for it
        const auto opened = ForeignFile::open(file);
        ASSERT_TRUE(opened) << format;
        EXPECT_EQ((*opened)->pages(), 1);
        EXPECT_EQ((*opened)->sizes(0, 1)->front(), (PageSize{300, 200}));
        const auto drawn = (*opened)->draw(0, 150, 150);
        ASSERT_TRUE(drawn);
        EXPECT_EQ(drawn->width, 150);
        EXPECT_EQ(drawn->height, 100);
        fs::resize_file(file, fs::file_size(file) / 2);
        EXPECT_TRUE(isRefused<NotReadable>(file)) << format << " that was cut off";
    }
    EXPECT_TRUE(isRefused<NotReadable>(write("three.jpg", "\xff\xd8\xff")));
    EXPECT_TRUE(isRefused<NotReadable>(write("empty.jpg", "")));
    EXPECT_TRUE(isRefused<NotReadable>(write("letter.txt", "Құрметті директор")));
    EXPECT_TRUE(isRefused<NotReadable>(folder.path()));
}

/// A document of numbered objects, with a table or (as after a bad transfer) without one.
class Document {
public:
    int add(const std::string& content) {
        m_objects.push_back(content);
        return static_cast<int>(m_objects.size());
    }
    std::string text(bool withTable, std::size_t gap = 0) const {
        std::string body = "%PDF-1.4\n";
        std::vector<std::size_t> at;
        for (std::size_t i = 0; i < m_objects.size(); ++i) {
            at.push_back(body.size());
            body += std::to_string(i + 1) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
            if (i == 0) body.append(gap, '\0');
        }
        const std::size_t table = body.size();
        const std::string size = std::to_string(m_objects.size() + 1);
        if (withTable) {
            body += "xref\n0 " + size + "\n0000000000 65535 f \n";
            for (const std::size_t each : at) {
                char line[32];
                std::snprintf(line, sizeof line, "%010zu 00000 n \n", each);
                body += line;
            }
        }
        body += "trailer\n<< /Size " + size + " /Root 1 0 R >>\n";
        if (withTable) body += "startxref\n" + std::to_string(table) + "\n";
        return body + "%%EOF\n";
    }

private:
    std::vector<std::string> m_objects;
};

std::string reference(int number) { return std::to_string(number) + " 0 R"; }

/// A tree of pages, each with one branch, or the same one twice, so many levels deep.
std::string deepPdf(int depth, bool twice, bool withTable, int count = 1'000'000) {
    Document document;
    document.add("<< /Type /Catalog /Pages 2 0 R >>");
    for (int i = 2; i < depth + 2; ++i) {
        const std::string next = reference(i + 1);
        document.add("<< /Type /Pages /Kids [" + next + (twice ? " " + next : "") + "] /Count " +
                     std::to_string(count) + " >>");
    }
    document.add("<< /Type /Page /MediaBox [0 0 100 100] >>");
    return document.text(withTable);
}

TEST_F(ForeignFileTest, WhatIsBuiltAsNoHonestFileIsRefusedBeforeItIsWalkedThrough) {
    Document ring;
    ring.add("<< /Type /Catalog /Pages 2 0 R >>");
    ring.add("<< /Type /Pages /Kids [3 0 R] /Count 5 >>");
    ring.add("<< /Type /Pages /Kids [2 0 R] /Count 5 >>");
    const std::string whole = deepPdf(1, false, true);
    const std::vector<std::pair<const char*, std::string>> bad = {
        {"deep.pdf", deepPdf(6000, false, true)},
        {"deep-no-table.pdf", deepPdf(6000, false, false)},
        {"twice.pdf", deepPdf(6000, true, true)},
        {"twice-no-table.pdf", deepPdf(6000, true, false)},
        {"doubled.pdf", deepPdf(40, true, true)},
        {"ring.pdf", ring.text(true)},
        {"zeros.pdf", "%PDF-1.4\n" + std::string(8U << 20U, '\0')},
        {"zeros.jpg", "\xff\xd8\xff\xda" + std::string(8U << 20U, '\0')}};
    for (const auto& [name, content] : bad) {
        // A second for the look, and one for a machine that has other things to do: RenderLimits ends it.
        const auto opened = ForeignFile::open(write(name, content), {}, {}, {std::chrono::milliseconds(2000)});
        ASSERT_FALSE(opened) << name;
        EXPECT_TRUE(std::holds_alternative<Malformed>(opened.error())) << name;
    }
    for (const char* name : {"sparse.pdf", "grown.pdf", "sparse.jpg"}) {
        const bool jpeg = std::string(name).ends_with(".jpg");
        const fs::path file = write(name, jpeg                               ? "\xff\xd8\xff\xda"
                                          : std::string(name) == "grown.pdf" ? whole
                                                                             : "%PDF-1.4\n");
        std::error_code error;
        fs::resize_file(file, std::uintmax_t{4} << 30U, error);
        if (error) continue; // a disk that keeps no holes
        const auto opened = ForeignFile::open(file, {}, {}, {std::chrono::milliseconds(2000)});
        ASSERT_FALSE(opened) << name;
        EXPECT_TRUE(std::holds_alternative<Malformed>(opened.error())) << name;
    }
    jobs::Progress progress;
    const auto examined = digitization::RenderedPages().examine(folder.path() / "deep.pdf", progress);
    ASSERT_FALSE(examined);
    EXPECT_TRUE(std::holds_alternative<digitization::FileMalformed>(examined.error()));
}

TEST_F(ForeignFileTest, AnUnusualButHonestFilePasses) {
    for (const auto& [name, content] : std::vector<std::pair<const char*, std::string>>{
             {"chain.pdf", deepPdf(200, false, true, 1)}, // as some programs write them, a page to a level
             {"no-table.pdf", deepPdf(3, false, false, 1)}}) {
        const auto opened = ForeignFile::open(write(name, content));
        ASSERT_TRUE(opened) << name << " " << opened.error().index();
        EXPECT_EQ((*opened)->pages(), 1) << name;
    }
    Document twice;
    twice.add("<< /Type /Catalog /Pages 2 0 R >>");
    twice.add("<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>");
    twice.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>");
    EXPECT_TRUE(ForeignFile::open(write("twice.pdf", twice.text(true)))) << "one page in two places";
    // A white page that is not packed is as many zeros; the table is where it should be.
    EXPECT_TRUE(ForeignFile::open(write("white.pdf", twice.text(true, 16U << 20U))));
    // A thousand pages of a megabyte each, of a disk that keeps holes quickly: only the table and the tree are read.
    Document large;
    large.add("<< /Type /Catalog /Pages 2 0 R >>");
    std::string kids;
    constexpr int pages = 1000;
    for (int i = 0; i < pages; ++i) kids += reference(3 + i) + " ";
    large.add("<< /Type /Pages /Count 1000 /Kids [" + kids + "] >>");
    for (int i = 0; i < pages; ++i) large.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>");
    const auto opened = ForeignFile::open(write("large.pdf", large.text(true, 256U << 20U)));
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->pages(), pages);
    EXPECT_TRUE((*opened)->draw(pages - 1, 50, 50));
}

TEST_F(ForeignFileTest, AChildThatIsLostIsStartedAgain) {
    const auto file = ForeignFile::open(pdf());
    ASSERT_TRUE(file);
    std::system("for p in $(pgrep -P $PPID kitapdar-render); do kill -9 $p; done");
    const auto lost = (*file)->draw(0, 10, 10);
    EXPECT_FALSE(lost);
    EXPECT_TRUE((*file)->draw(0, 10, 10)) << "one page was lost";
}

TEST_F(ForeignFileTest, WhoStopsWaitingIsAnsweredAtOnce) {
    const auto opened = ForeignFile::open(pdf(), {}, [] { return false; });
    ASSERT_FALSE(opened);
    ASSERT_TRUE(std::get_if<Fault>(&opened.error()));
    EXPECT_EQ(std::get<Fault>(opened.error()).kind, Fault::Kind::Cancelled);
}

TEST(RenderProtocol, ReadsWhatItWritesAndNothingElse) {
    const Asked asked{Question::Find, 3, 1, 200, 300, "сөз"};
    EXPECT_EQ(*decodedAsked(std::string_view(encoded(asked)).substr(4)), asked);
    const Answered answered{Status::Done, 7, 2, 1, {1.5, -2}, std::string("a\0b", 3)};
    const std::string message = encoded(answered);
    EXPECT_EQ(*decodedAnswered(std::string_view(message).substr(4)), answered);
    for (std::size_t size = 0; size + 4 < message.size(); ++size)
        EXPECT_FALSE(decodedAnswered(std::string_view(message).substr(4, size)));
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes = message.substr(4);
        for (int j = 0; j < 3; ++j) bytes[random() % bytes.size()] = static_cast<char>(random());
        (void)decodedAnswered(bytes);
        (void)decodedAsked(bytes);
    }
}

} // namespace
} // namespace kitapdar::rendering

#include "core/demo/PlainPdf.h"
#include "core/demo/SampleSheets.h"
#include "core/media/SamplePdf.h"
#include "tests/support/TemporaryFolder.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <gtest/gtest.h>

namespace kitapdar::media {
namespace {

demo::Work work() {
    demo::Work work;
    work.language = "kaz";
    work.title = "Қан мен тер";
    work.authorSurname = "Нұрпейісов";
    work.authorGiven = "Әбдіжәміл";
    return work;
}

TEST(SamplePdf, KeepsKazakhTextThatCanBeSearched) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "a.pdf";
    ASSERT_TRUE(SamplePdf().draw(file, "Қан мен тер", demo::sheetsOf(work(), 4)));
    QPdfDocument document;
    ASSERT_EQ(document.load(QString::fromStdString(file.string())), QPdfDocument::Error::None);
    EXPECT_EQ(document.pageCount(), 4);
    EXPECT_EQ(document.metaData(QPdfDocument::MetaDataField::Title).toString(), QStringLiteral("Қан мен тер"));
    EXPECT_TRUE(document.getAllText(0).text().contains(QStringLiteral("Әбдіжәміл Нұрпейісов")));
    EXPECT_TRUE(document.getAllText(3).text().contains(QStringLiteral("әліпбиінің")));
    EXPECT_LT(std::filesystem::file_size(file), 100'000U);
}

TEST(SamplePdf, SaysWhenTheFileCannotBeWritten) {
    EXPECT_FALSE(SamplePdf().draw("/no/such/folder/a.pdf", "a", demo::sheetsOf(work(), 1)));
}

TEST(PlainPdf, IsReadByOtherPrograms) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "a.pdf";
    ASSERT_TRUE(demo::PlainPdf().draw(file, "Қан мен тер", demo::sheetsOf(work(), 6)));
    QPdfDocument document;
    ASSERT_EQ(document.load(QString::fromStdString(file.string())), QPdfDocument::Error::None);
    EXPECT_EQ(document.pageCount(), 6);
    EXPECT_TRUE(document.getAllText(0).text().contains(QStringLiteral("Kan men ter")));
}

} // namespace
} // namespace kitapdar::media

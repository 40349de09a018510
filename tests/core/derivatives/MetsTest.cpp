// METS of a book, against the schema of the Library of Congress where the machine has it.
#include "core/derivatives/Mets.h"
#include "tests/support/DigitData.h"
#include "tests/support/HandmadeBook.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/TemporaryFolder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace kitapdar::derivatives {
namespace {

using test::block;
using test::bookOf;
using test::bookPage;
using ::testing::HasSubstr;
using ::testing::Not;

const std::string someHash(64, 'a');

/// A spread on two pages, a page of a file with several, a page without a text.
Book sample() {
    Book book = bookOf({bookPage(1, {block("Сол", 300)}, "2"), bookPage(2, {block("Оң", 300)}, "3"),
                        bookPage(3, {block("Үш <&> төрт", 300)}), bookPage(4, {})});
    book.title = "Абай \"жолы\" & басқа";
    for (auto& page : book.pages) {
        page.width = 2000;
        page.height = 1000;
        page.dpi = 300;
    }
    book.pages[0].area = {0, 0, 5000, 10'000};
    book.pages[1].area = {5000, 0, 10'000, 10'000};
    book.pages[2].frame = 4;
    book.pages[2].rotation = 90;
    book.pages[3].kind = pages::PageKind::Cover;
    book.pages[3].dpi = 0;
    book.chapters = {{0, 1, "Бірінші"}, {1, 2, "Бірінші, бір"}, {2, 1, "Екінші"}};
    return book;
}

MetsFacts sampleFacts() {
    MetsFacts facts;
    facts.identifier = "kitapdar:item:7";
    facts.year = "1942";
    facts.madeAt = Instant{1'700'000'000'000};
    facts.pictures = {{"images/0001.tif", "image/tiff", 10, someHash},
                      {"images/0002.pdf", "application/pdf", 20, someHash},
                      {"images/0003.jpg", "", 30, someHash}};
    const auto alto = [](const char* name) { return std::optional(MetsFile{name, "text/xml", 5, someHash}); };
    facts.pages = {{0, alto("alto/0001.xml")}, {0, alto("alto/0002.xml")}, {1, alto("alto/0003.xml")}, {2, {}}};
    return facts;
}

} // namespace

TEST(MetsTest, PagesChaptersFilesAndWordsAreTiedTogether) {
    const std::string xml = metsOf(sample(), sampleFacts());
    EXPECT_THAT(xml, HasSubstr("COORDS=\"0,0,1000,1000\"")) << "the left page of the spread";
    EXPECT_THAT(xml, HasSubstr("COORDS=\"1000,0,2000,1000\""));
    EXPECT_THAT(xml, HasSubstr("xlink:href=\"images/0002.pdf#page=5\""));
    EXPECT_THAT(xml, HasSubstr("ORDERLABEL=\"3\""));
    EXPECT_THAT(xml, HasSubstr("TYPE=\"cover\""));
    EXPECT_THAT(xml, HasSubstr("FILEID=\"ALTO_0002\""));
    EXPECT_THAT(xml, Not(HasSubstr("ALTO_0004"))) << "which has no text";
    EXPECT_THAT(xml, Not(HasSubstr("IMG_0002"))) << "the scan of the spread is there once";
    EXPECT_THAT(xml, HasSubstr("normal, rotated ccw 90°"));
    EXPECT_THAT(xml, HasSubstr("xlink:from=\"LOG_0002\" xlink:to=\"PHYS_0002\""));
    EXPECT_THAT(xml, HasSubstr("CHECKSUMTYPE=\"SHA-256\""));
}

TEST(MetsTest, TheSchemaOfTheLibraryOfCongressAllowsIt) {
    const auto schema = test::digitData() / "xsd/mets-1.12.1.xsd";
    if (!std::filesystem::exists(schema) || !test::isInstalled("xmllint"))
        GTEST_SKIP() << "the schema or xmllint is not on this machine";
    const test::TemporaryFolder folder;
    // The schema takes that of its links from the net.
    const auto links = folder.path() / "xlink.xsd";
    std::ofstream(links) << R"(<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xlink"
            xmlns:xlink="http://www.w3.org/1999/xlink" attributeFormDefault="unqualified">
<xsd:attribute name="href" type="xsd:anyURI"/><xsd:attribute name="role" type="xsd:string"/>
<xsd:attribute name="arcrole" type="xsd:string"/><xsd:attribute name="title" type="xsd:string"/>
<xsd:attribute name="show" type="xsd:string"/><xsd:attribute name="actuate" type="xsd:string"/>
<xsd:attribute name="label" type="xsd:string"/><xsd:attribute name="to" type="xsd:string"/>
<xsd:attribute name="from" type="xsd:string"/>
<xsd:attributeGroup name="simpleLink"><xsd:attribute name="type" type="xsd:string" fixed="simple" form="qualified"/>
<xsd:attribute ref="xlink:href"/><xsd:attribute ref="xlink:role"/><xsd:attribute ref="xlink:arcrole"/>
<xsd:attribute ref="xlink:title"/><xsd:attribute ref="xlink:show"/><xsd:attribute ref="xlink:actuate"/>
</xsd:attributeGroup>
<xsd:attributeGroup name="extendedLink"/>
<xsd:attributeGroup name="locatorLink"><xsd:attribute ref="xlink:href" use="required"/></xsd:attributeGroup>
<xsd:attributeGroup name="arcLink"/></xsd:schema>)";
    std::ifstream given(schema);
    std::string text((std::istreambuf_iterator<char>(given)), {});
    const std::string mark = "schemaLocation=\"";
    const std::size_t at = text.find(mark, text.find("http://www.w3.org/1999/xlink\""));
    ASSERT_NE(at, std::string::npos);
    const std::size_t end = text.find('"', at + mark.size());
    text.replace(at + mark.size(), end - at - mark.size(), links.string());
    const auto local = folder.path() / "mets.xsd";
    std::ofstream(local) << text;
    Book plain = bookOf({bookPage(1, {})});
    MetsFacts bare;
    bare.identifier = "x";
    bare.pictures = {{"images/0001.tif", "image/tiff", 1, someHash}};
    bare.pages = {{0, {}}};
    const std::pair<Book, MetsFacts> books[] = {{sample(), sampleFacts()}, {plain, bare}};
    for (const auto& [book, facts] : books) {
        const auto file = folder.path() / "mets.xml";
        std::ofstream(file) << metsOf(book, facts);
        const auto checked = test::ran("xmllint", {"--nonet", "--noout", "--schema", local.string(), file.string()});
        EXPECT_EQ(checked.exit, 0) << checked.out;
    }
}

} // namespace kitapdar::derivatives

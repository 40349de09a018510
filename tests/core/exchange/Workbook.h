// A workbook of Excel, made for a test.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>
#include <zip.h>

namespace kitapdar::test {

class Workbook {
public:
    /// Cells of row(); each stands in the next column.
    std::string text(const std::string& value) const { return "t=\"inlineStr\"><is><t>" + value + "</t></is></c>"; }
    std::string shared(const std::string& value) {
        m_strings += "<si><t>" + value + "</t></si>";
        return "t=\"s\"><v>" + std::to_string(m_shared++) + "</v></c>";
    }
    std::string number(const std::string& value) const { return "><v>" + value + "</v></c>"; }
    /// Days as Excel counts them, in a style of dates.
    std::string date(int days) const { return "s=\"1\"><v>" + std::to_string(days) + "</v></c>"; }

    void row(const std::vector<std::string>& cells) {
        ++m_rows;
        m_sheet += "<row r=\"" + std::to_string(m_rows) + "\">";
        char column = 'A';
        for (const std::string& cell : cells)
            m_sheet += std::string("<c r=\"") + column++ + std::to_string(m_rows) + "\" " + cell;
        m_sheet += "</row>";
    }
    /// So many blanks in the part that tells the styles.
    void bloat(std::size_t count) { m_bloat.assign(count, ' '); }

    /// How the workbook names the part of the sheet; "worksheets/sheet1.xml".
    void nameSheet(const std::string& target) { m_target = target; }
    /// A sheet that is not shown, with nothing of readers in it, stands before.
    void hideOneBefore() { m_hidden = true; }

    /// What stands before the root of the sheet, of the shared texts.
    void beginSheetWith(const std::string& text) { m_beforeSheet = text; }
    void beginStringsWith(const std::string& text) { m_beforeStrings = text; }

    std::filesystem::path write(const std::filesystem::path& file) const {
        const std::string main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
        const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const std::vector<std::pair<std::string, std::string>> parts{
            {"xl/workbook.xml",
             "<workbook " + main + " xmlns:r=\"" + relations + "\"><sheets>" +
                 (m_hidden ? "<sheet name=\"0\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>" : "") +
                 "<sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
             "Id=\"rId1\" Type=\"" +
                 relations + "/worksheet\" Target=\"" + m_target + "\"/><Relationship Id=\"rId2\" Type=\"" + relations +
                 "/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>"},
            {"xl/worksheets/sheet2.xml",
             "<worksheet " + main + "><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData></worksheet>"},
            {"xl/styles.xml", "<styleSheet " + main + ">" + m_bloat +
                                  "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml", m_beforeStrings + "<sst " + main + ">" + m_strings + "</sst>"},
            {"xl/worksheets/sheet1.xml",
             m_beforeSheet + "<worksheet " + main + "><sheetData>" + m_sheet + "</sheetData></worksheet>"}};
        int problem = 0;
        zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &problem);
        EXPECT_TRUE(archive);
        for (const auto& [name, bytes] : parts) {
            zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
            EXPECT_GE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8), 0);
        }
        EXPECT_EQ(zip_close(archive), 0);
        return file;
    }

private:
    std::string m_sheet;
    std::string m_target = "worksheets/sheet1.xml";
    bool m_hidden = false;
    std::string m_strings;
    std::string m_bloat;
    std::string m_beforeSheet;
    std::string m_beforeStrings;
    int m_shared = 0;
    int m_rows = 0;
};

} // namespace kitapdar::test

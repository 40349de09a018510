// Files that come to a library and must not harm it: locked, empty, built without end, too large, cut off.
#pragma once

#include "tests/support/Paths.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QtEndian>

#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace kitapdar::test {

class HostileFiles {
public:
    explicit HostileFiles(std::filesystem::path folder) : m_folder(std::move(folder)) {
        std::filesystem::create_directories(m_folder);
    }

    /// In the order of their names.
    std::vector<std::filesystem::path> all() const {
        std::vector<std::filesystem::path> files;
        files.push_back(write("bomb.pdf", bomb()));
        files.push_back(
            write("cut.pdf", pdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"})
                                 .substr(0, 60)));
        for (const char* format : {"jpg", "png", "tif"}) files.push_back(cutPicture(format));
        files.push_back(write("huge.png", hugePng()));
        files.push_back(write("huge.tif", hugeTiff()));
        files.push_back(m_folder / "locked.pdf");
        std::filesystem::copy_file(sourceFolder() / "tests/data/protected.pdf", files.back(),
                                   std::filesystem::copy_options::overwrite_existing);
        files.push_back(
            write("none.pdf", pdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"})));
        return files;
    }

private:
    static constexpr std::uint32_t side = 100'000; // pixels

    std::filesystem::path write(const std::string& name, const std::string& content) const {
        std::ofstream(m_folder / name, std::ios::binary) << content;
        return m_folder / name;
    }

    static std::string pdf(const std::vector<std::string>& objects) {
        std::string body = "%PDF-1.4\n";
        std::string table = "0000000000 65535 f \n";
        for (std::size_t i = 0; i < objects.size(); ++i) {
            std::array<char, 32> line{};
            std::snprintf(line.data(), line.size(), "%010zu 00000 n \n", body.size());
            table += line.data();
            body += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const std::string size = std::to_string(objects.size() + 1);
        const std::size_t at = body.size();
        return body + "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" +
               std::to_string(at) + "\n%%EOF\n";
    }
    /// A tree of pages six thousand levels deep.
    static std::string bomb() {
        std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>"};
        for (int i = 2; i < 6002; ++i)
            objects.push_back("<< /Type /Pages /Kids [" + std::to_string(i + 1) + " 0 R] /Count 1000000 >>");
        objects.emplace_back("<< /Type /Page /MediaBox [0 0 100 100] >>");
        return pdf(objects);
    }
    std::filesystem::path cutPicture(const char* format) const {
        QImage picture(300, 200, QImage::Format_RGB32);
        std::uint32_t noise = 1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, (noise = noise * 1'664'525U + 1'013'904'223U) | 0xFF000000U);
        }
        const auto file = m_folder / (std::string("cut.") + format);
        picture.save(QString::fromStdString(file.string()));
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        return file;
    }

    static std::string big(std::uint32_t value) {
        value = qToBigEndian(value);
        return {reinterpret_cast<const char*>(&value), sizeof value};
    }
    static std::string chunk(const std::string& kind, const std::string& content) {
        std::uint32_t sum = 0xFFFFFFFFU;
        for (const char each : kind + content) {
            sum ^= static_cast<unsigned char>(each);
            for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return big(static_cast<std::uint32_t>(content.size())) + kind + content + big(~sum);
    }
    static std::string hugePng() {
        const QByteArray packed = qCompress(QByteArray(1000, '\0')).mid(4);
        const std::string head = big(side) + big(side) + std::string("\x08\x00\x00\x00\x00", 5);
        return std::string("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) +
               chunk("IDAT", {packed.constData(), static_cast<std::size_t>(packed.size())}) + chunk("IEND", "");
    }
    static std::string hugeTiff() {
        const auto little = [](std::uint32_t value, int bytes) {
            std::string text;
            for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8U * static_cast<unsigned>(i)));
            return text;
        };
        const std::uint32_t entries[9][3] = {{256, 4, side}, {257, 4, side}, {258, 3, 8},    {259, 3, 1},   {262, 3, 1},
                                             {273, 4, 122},  {277, 3, 1},    {278, 4, side}, {279, 4, 1000}};
        std::string file = "II" + little(42, 2) + little(8, 4) + little(9, 2);
        for (const auto& entry : entries)
            file += little(entry[0], 2) + little(entry[1], 2) + little(1, 4) + little(entry[2], 4);
        return file + little(0, 4) + std::string(1000, '\x40');
    }

    std::filesystem::path m_folder;
};

} // namespace kitapdar::test

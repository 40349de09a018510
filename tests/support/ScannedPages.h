// Pages with scans for tests of what is made of them: rows and files, as a scan that was taken in leaves them.
#pragma once

#include "core/digitization/KeptBytes.h"
#include "core/pages/Page.h"
#include "core/storage/Transaction.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace kitapdar::test {

struct ScanSize {
    int width = 2480;
    int height = 3508;
    int dpi = 300;
};

inline Result<catalogue::RecordId> addRecord(storage::Transaction& tx, const std::string& title,
                                             const std::string& language = "kaz") {
    TRY(const auto id,
        tx.number("insert into record (kind, format, title, language, local_history, marc, fingerprint, title_key, "
                  "author_key, created_at) values ('book', 'rusmarc', $1, $2, 0, '', $3, $3, $3, 0) returning id",
                  {title, language, storage::Blob{}}));
    return catalogue::RecordId(id);
}

inline Result<pages::ScanId> addScan(storage::Transaction& tx, digitization::ItemId item,
                                     const digitization::KeptBytes& file, const ScanSize& size = {}) {
    TRY(const auto id, tx.number("insert into scan (item_id, path, bytes, sha256, name, width, height, dpi, bits, "
                                 "added_at) values ($1, $2, $3, $4, 'page', $5, $6, $7, 8, 0) returning id",
                                 {item, file.path, file.bytes, file.sha256, size.width, size.height, size.dpi}));
    return pages::ScanId(id);
}

/// At the end of the item.
inline Result<pages::PageId> addPage(storage::Transaction& tx, digitization::ItemId item, pages::ScanId scan) {
    TRY(const auto id, tx.number("insert into page (item_id, order_key, scan_id) values ($1, (select "
                                 "coalesce(max(order_key), 0) + 1024 from page where item_id = $1), $2) returning id",
                                 {item, scan}));
    return pages::PageId(id);
}

/// A file that does not matter.
inline digitization::KeptBytes someFile(int number) {
    const std::string sha256 = digitization::sha256OfBytes(std::to_string(number));
    return {sha256.substr(0, 2) + "/" + sha256 + ".png", 1, sha256};
}

inline std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace kitapdar::test

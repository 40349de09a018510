#include "core/catalogue/BookShape.h"

#include "core/catalogue/ClassMarks.h"
#include "core/storage/Columns.h"

#include <utility>

namespace kitapdar::catalogue {

namespace {

constexpr auto shapedColumns = storage::columnsOf<ShapedRecord>(
    storage::readOnly("kind", &ShapedRecord::kind), storage::readOnly("language", &ShapedRecord::language),
    storage::readOnly("class_mark", &ShapedRecord::classMark), storage::readOnly("format", &ShapedRecord::format),
    storage::readOnly("local_history", &ShapedRecord::localHistory), storage::readOnly("marc", &ShapedRecord::marc));

constexpr auto groupColumns = storage::columnsOf<ContentGroup>(storage::readOnly("id", &ContentGroup::id),
                                                               storage::readOnly("bbk", &ContentGroup::bbk),
                                                               storage::readOnly("udc", &ContentGroup::udc));

figures::LanguageGroup languageGroupOf(std::string_view language) {
    if (language == "kaz") return figures::LanguageGroup::Kazakh;
    return language == "rus" ? figures::LanguageGroup::Russian : figures::LanguageGroup::Other;
}

figures::Carrier carrierOf(std::string_view kind) {
    if (kind == "electronic") return figures::Carrier::Electronic;
    if (kind == "av") return figures::Carrier::AudioVideo;
    return kind == "object" ? figures::Carrier::Other : figures::Carrier::Print;
}

/// The code of a readership that ends at fourteen years: 008/22 of a book in MARC 21, 100 $a/17-19 in UNIMARC.
bool isForChildren(const MarcRecord& record, MarcFormat format) {
    if (format == MarcFormat::Marc21) {
        const std::string& coded = record.data("008");
        const bool isText = record.leaderAt(6) == 'a' && record.leaderAt(7) != 's';
        return isText && coded.size() > 22 && std::string_view("abcj").find(coded[22]) != std::string_view::npos;
    }
    const std::string& coded = record.value("100", 'a');
    if (format == MarcFormat::Irbis || coded.size() < 20) return false;
    const std::string_view readers = std::string_view(coded).substr(17, 3);
    return readers.find_first_of("abcd") != std::string_view::npos &&
           readers.find_first_of("ekm") == std::string_view::npos;
}

} // namespace

figures::BookShape bookShapeOf(const ShapedRecord& record, const std::vector<ContentGroup>& groups) {
    figures::BookShape shape;
    shape.language = languageGroupOf(record.language);
    shape.kind = record.kind;
    shape.carrier = carrierOf(record.kind);
    shape.localHistory = record.localHistory;
    const auto format = marcFormatFrom(record.format);
    const auto marc = loadMarc(record.marc);
    std::optional<std::int64_t> group;
    if (format && marc) {
        shape.forChildren = isForChildren(*marc, *format);
        group = contentGroupOf(groups, classMarksOf(*marc, *format));
    }
    if (!group) group = contentGroupOf(groups, classMarksOf(record.classMark));
    if (group) shape.contentGroup = std::to_string(*group);
    return shape;
}

Result<figures::BookShape> bookShapeOf(storage::Snapshot& snapshot, RecordId record) {
    static const std::string sql = "select " + shapedColumns.list() + " from record where id = $1";
    static const std::string groupSql = "select " + groupColumns.list() + " from content_group order by id";
    TRY(const auto shaped, snapshot.first(sql, {record}, shapedColumns));
    if (!shaped) return figures::BookShape();
    TRY(const auto groups, snapshot.all(groupSql, {}, groupColumns));
    return bookShapeOf(*shaped, groups);
}

} // namespace kitapdar::catalogue

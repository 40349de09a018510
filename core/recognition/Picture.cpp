#include "core/recognition/Picture.h"

#include <initializer_list>

namespace kitapdar::recognition {

namespace {

std::string joinedSql(std::string_view page, std::initializer_list<std::string_view> columns) {
    std::string sql;
    for (const std::string_view column : columns) {
        if (!sql.empty()) sql += " || ' ' || ";
        sql.append("cast(").append(page).append(".").append(column).append(" as text)");
    }
    return sql;
}

std::string partSql(std::string_view page) {
    return joinedSql(page, {"area_left", "area_top", "area_right", "area_bottom"});
}

} // namespace

std::string pictureSql(std::string_view page) { return partSql(page) + " || ' ' || " + joinedSql(page, {"rotation"}); }

std::string isOfPictureSql(std::string_view text, std::string_view page) {
    const std::string of(text);
    return "(" + of + ".page_id = " + std::string(page) + ".id and " + of + ".scan_id = " + std::string(page) +
           ".scan_id and (" + of + ".picture in ('', " + pictureSql(page) + ") or (" + of + ".origin = 'person' and " +
           of + ".picture like " + partSql(page) + " || ' %')))";
}

} // namespace kitapdar::recognition

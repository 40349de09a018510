// Of which picture a text is: a page that shows another part of its scan, turned or not, is another picture, and what
// was read of the former one is no text of it.
#pragma once

#include <string>
#include <string_view>

namespace kitapdar::recognition {

/// SQL: the part of the scan that a page shows and how it is turned, as page_text.picture keeps it: "0 0 10000 10000
/// 90". `page`: the alias of the page.
std::string pictureSql(std::string_view page);

/// SQL: whether a text is of the picture that its page shows. What an engine has read of a page that was turned since
/// is not; what a person wrote stays true however the page is turned. A text whose picture is not known ("", from
/// before it was kept) is of any picture of its scan.
std::string isOfPictureSql(std::string_view text, std::string_view page);

} // namespace kitapdar::recognition

// What several commands take by an option: a day, days from one to another, a place, a list of codes. Each is read
// before anything is done; what is wrong with it is wrong usage.
#pragma once

#include "app/kitapdarctl/Arguments.h"
#include "core/base/Time.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace kitapdar {
class Library;
}

namespace kitapdar::ctl {

class Session;

/// An ISO day; nullopt: the option is not given.
Result<std::optional<Day>, Failure> dayOf(const Arguments& arguments, std::string_view option);
/// The same of an option that must be given.
Result<Day, Failure> requiredDay(const Arguments& arguments, std::string_view option);
/// Refuses a last day that is before the first one.
Result<void, Failure> checkOrder(const std::optional<Day>& first, const std::optional<Day>& last,
                                 std::string_view lastOption);

/// The codes of an option, parted by commas; none when it is not given. One that `isKnown` does not know is refused, an
/// empty one, too.
Result<std::vector<std::string>, Failure> codesOf(const Arguments& arguments, std::string_view option,
                                                  const std::function<bool(std::string_view)>& isKnown);

/// Refuses a code of a place that the library does not have; "" and "*" name none.
Result<void, Failure> checkPlace(Session& session, Library& library, const Arguments& arguments,
                                 std::string_view option = "--place");

/// Wrong usage unless the file that an argument names ends in one of these, as ".docx".
Result<void, Failure> checkEnding(std::string_view argument, std::string_view path,
                                  std::initializer_list<std::string_view> endings);

} // namespace kitapdar::ctl

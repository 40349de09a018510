truncate table record_search;

<#macro content>
</#macro>
